/** Cases, refusals and invariants of quantified and scored risks. */
@NullMarked
package org.concordat.risk;

import org.jspecify.annotations.NullMarked;
