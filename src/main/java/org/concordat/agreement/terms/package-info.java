/**
 * The sharing clauses of an agreement: which mechanism computes what from which facts, when, and what the outcome means
 * in money. Knows no agreement, no statement and no ledger.
 */
@NullMarked
package org.concordat.agreement.terms;

import org.jspecify.annotations.NullMarked;
