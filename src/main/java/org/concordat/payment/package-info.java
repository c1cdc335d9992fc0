/**
 * What is owed and paid: commitments of signed agreements, certificates of accepted milestones split by the signed terms,
 * payments, and the statement that both sides read. Posts to the ledger; its chart of accounts says what each means.
 *
 * <p>The vendor's own share of a cost is never paid: a certificate is payable with its value less that share.
 */
@NullMarked
package org.concordat.payment;

import org.jspecify.annotations.NullMarked;
