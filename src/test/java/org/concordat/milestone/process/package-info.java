/** Milestones by process. */
@NullMarked
package org.concordat.milestone.process;

import org.jspecify.annotations.NullMarked;
