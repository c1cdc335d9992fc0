/** How a partnership ends: what is paid on termination, and what is kept back for the hand-back. Uses sharing. */
@NullMarked
package org.concordat.exit;

import org.jspecify.annotations.NullMarked;
