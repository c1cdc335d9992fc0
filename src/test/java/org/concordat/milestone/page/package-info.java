/** Milestones by page. */
@NullMarked
package org.concordat.milestone.page;

import org.jspecify.annotations.NullMarked;
