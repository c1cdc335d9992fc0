/** The clock of development as a page. */
@NullMarked
package org.concordat.workflow.page;

import org.jspecify.annotations.NullMarked;
