/** Sealed offers. */
@NullMarked
package org.concordat.procurement.bid;

import org.jspecify.annotations.NullMarked;
