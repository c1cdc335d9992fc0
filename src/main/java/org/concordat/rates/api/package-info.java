/** Rate series over HTTP: kept and read by their own authority, read by auditors. */
@NullMarked
package org.concordat.rates.api;

import org.jspecify.annotations.NullMarked;
