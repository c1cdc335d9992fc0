/** Milestones over HTTP. */
@NullMarked
package org.concordat.milestone.api;

import org.jspecify.annotations.NullMarked;
