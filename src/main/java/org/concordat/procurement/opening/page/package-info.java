/** The opening as a page. */
@NullMarked
package org.concordat.procurement.opening.page;

import org.jspecify.annotations.NullMarked;
