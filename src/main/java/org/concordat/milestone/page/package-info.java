/** Milestones as pages: evidence, submission, review. */
@NullMarked
package org.concordat.milestone.page;

import org.jspecify.annotations.NullMarked;
