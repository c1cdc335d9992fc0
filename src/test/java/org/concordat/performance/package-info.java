/** The mechanisms of performance at their edges, and what holds for any terms. */
@NullMarked
package org.concordat.performance;

import org.jspecify.annotations.NullMarked;
