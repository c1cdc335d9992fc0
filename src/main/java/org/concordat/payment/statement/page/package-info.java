/** Sharing statements as pages: the figures with their steps, the answer, the decision, the restatement. */
@NullMarked
package org.concordat.payment.statement.page;

import org.jspecify.annotations.NullMarked;
