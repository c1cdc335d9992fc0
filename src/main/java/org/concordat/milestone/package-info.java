/** Deliverables of an agreement, their evidence and its review. Uses agreement and document; knows nothing of payments. */
@NullMarked
package org.concordat.milestone;

import org.jspecify.annotations.NullMarked;
