/** Series of indices, exchange, interest and tax rates with their source, and every revision of their values. Uses identity. */
@NullMarked
package org.concordat.rates;

import org.jspecify.annotations.NullMarked;
