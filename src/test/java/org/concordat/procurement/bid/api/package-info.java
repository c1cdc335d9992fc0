/** Bids over HTTP. */
@NullMarked
package org.concordat.procurement.bid.api;

import org.jspecify.annotations.NullMarked;
