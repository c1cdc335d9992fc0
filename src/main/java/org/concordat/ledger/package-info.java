/**
 * Double entry, append only: a book for each thing and currency, balanced entries, reversal, periods that close, and
 * stored balances that can be recomputed at any time. Knows only a Reference; who may see a book is for the capability
 * that asks to decide.
 *
 * <p>A debit is positive, a credit negative, an entry sums to zero. The chart of accounts stands in {@link
 * org.concordat.ledger.Account}. These pairs move together:
 *
 * <ul>
 *   <li>signature: debit COMMITMENT, credit RESERVED with what was promised and is not certified yet;
 *   <li>certification: debit CERTIFIED, credit PAYABLE with the value of accepted work, and COMMITMENT against RESERVED
 *       the other way round, which releases the promise;
 *   <li>interest and tax: debit INTEREST or TAX, credit PAYABLE with what becomes due on top;
 *   <li>sharing: debit CONTRIBUTION of each party with what it bears, credit SHARED with the whole;
 *   <li>set-off: debit PAYABLE, credit OWN_SHARE with what the payee bears itself and therefore is never paid;
 *   <li>retention: debit PAYABLE, credit RETENTION with what is kept back; its release the other way round;
 *   <li>advance: debit ADVANCE, credit PAYABLE with what is paid ahead; its recovery the other way round;
 *   <li>deduction: debit PAYABLE, credit DEDUCTION with what is taken off; where a party owes it instead of being paid
 *       less, debit RECEIVABLE, credit DEDUCTION;
 *   <li>receipt: debit RECEIVED, credit RECEIVABLE with what has come in;
 *   <li>payment: debit PAYABLE, credit PAID;
 *   <li>contingency: debit CONTINGENT, credit CONTINGENT_OFFSET with what may come; beside the balance, for it is no
 *       debt; the other way round when it has ended or has become one.
 * </ul>
 *
 * <p>So the balances read: CERTIFIED is what was accepted, CONTRIBUTION what each party bears of it, PAYABLE what is still
 * outstanding (a credit), PAID what has left (a credit), COMMITMENT what is promised and still to come.
 *
 * <p>To the books of one thing one transaction posts at a time, from its first entry to its end. So two postings cannot
 * block each other, and no entry slips into a period that is being closed.
 */
@NullMarked
package org.concordat.ledger;

import org.jspecify.annotations.NullMarked;
