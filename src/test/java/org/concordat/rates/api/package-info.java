/** Tests of the rate series over HTTP. */
@NullMarked
package org.concordat.rates.api;

import org.jspecify.annotations.NullMarked;
