/** Tests of the rate series. */
@NullMarked
package org.concordat.rates;

import org.jspecify.annotations.NullMarked;
