/** A vendor's own bids as pages. */
@NullMarked
package org.concordat.procurement.bid.page;

import org.jspecify.annotations.NullMarked;
