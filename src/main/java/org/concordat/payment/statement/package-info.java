/**
 * Sharing statements: what a clause of a signed agreement gives for a period or event, computed from facts on record,
 * answered by the vendor line by line, posted where it is not disputed. The row decides; the process reminds.
 */
@NullMarked
package org.concordat.payment.statement;

import org.jspecify.annotations.NullMarked;
