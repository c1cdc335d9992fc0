/** Sharing statements as pages. */
@NullMarked
package org.concordat.payment.statement.page;

import org.jspecify.annotations.NullMarked;
