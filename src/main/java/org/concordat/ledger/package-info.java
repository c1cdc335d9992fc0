/**
 * Double entry, append only: a book for each thing and currency, balanced entries, reversal. Knows only a Reference.
 *
 * <p>A debit is positive, a credit negative, an entry sums to zero. The chart of accounts stands in {@link
 * org.concordat.ledger.Account}. Five pairs move together:
 *
 * <ul>
 *   <li>signature: debit COMMITMENT, credit RESERVED with what was promised and is not certified yet;
 *   <li>certification: debit CERTIFIED, credit PAYABLE with the value of accepted work, and COMMITMENT against RESERVED
 *       the other way round, which releases the promise;
 *   <li>sharing: debit CONTRIBUTION of each party with what it bears, credit SHARED with the whole;
 *   <li>set-off: debit PAYABLE, credit OWN_SHARE with what the payee bears itself and therefore is never paid;
 *   <li>payment: debit PAYABLE, credit PAID.
 * </ul>
 *
 * <p>So the balances read: CERTIFIED is what was accepted, CONTRIBUTION what each party bears of it, PAYABLE what is still
 * outstanding (a credit), PAID what has left (a credit), COMMITMENT what is promised and still to come.
 */
@NullMarked
package org.concordat.ledger;

import org.jspecify.annotations.NullMarked;
