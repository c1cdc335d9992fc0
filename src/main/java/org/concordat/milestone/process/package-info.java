/** Keeps milestone-review.bpmn in step with the milestone. */
@NullMarked
package org.concordat.milestone.process;

import org.jspecify.annotations.NullMarked;
