/** Milestones by api. */
@NullMarked
package org.concordat.milestone.api;

import org.jspecify.annotations.NullMarked;
