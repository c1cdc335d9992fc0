/**
 * How costs, risks and rewards are shared: pure functions with typed inputs, a typed result and the steps that led to it.
 * Each mechanism has a name and a version; the same inputs give the same result for ever. Knows no agreement and no ledger.
 */
@NullMarked
package org.concordat.sharing;

import org.jspecify.annotations.NullMarked;
