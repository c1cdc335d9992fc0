/** The mechanisms of exit at their edges, and what holds for any terms. */
@NullMarked
package org.concordat.exit;

import org.jspecify.annotations.NullMarked;
