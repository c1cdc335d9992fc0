/** What is bought, by which criteria and until when: drafts, publication, questions. Uses project and identity; knows no bid. */
@NullMarked
package org.concordat.procurement.tender;

import org.jspecify.annotations.NullMarked;
