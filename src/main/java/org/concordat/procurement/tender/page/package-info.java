/** Tenders as pages. */
@NullMarked
package org.concordat.procurement.tender.page;

import org.jspecify.annotations.NullMarked;
