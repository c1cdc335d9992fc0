/** Worked examples and invariants of the mechanisms. */
@NullMarked
package org.concordat.sharing;

import org.jspecify.annotations.NullMarked;
