/** Rate series as pages: list, curve and table, forms, and the check of a file before it is taken. */
@NullMarked
package org.concordat.rates.page;

import org.jspecify.annotations.NullMarked;
