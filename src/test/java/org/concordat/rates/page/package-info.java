/** Tests of the pages of rate series. */
@NullMarked
package org.concordat.rates.page;

import org.jspecify.annotations.NullMarked;
