package org.concordat.ledger;

/** What an account is about; the trial balance is read in this order. */
public enum AccountClass {
    /** Promised and still to come. */
    COMMITMENT,
    /** The value of accepted work. */
    CERTIFIED,
    /** What comes on top of the certified value. */
    CHARGE,
    /** Who bears how much. */
    CONTRIBUTION,
    /** Owed to a payee. */
    PAYABLE,
    /** Has left the payer. */
    PAID,
    /** Kept back from a payee for a time. */
    RETENTION,
    /** Paid ahead and to be recovered. */
    ADVANCE,
    /** Taken off what is due, for good. */
    DEDUCTION,
    /** Owed by a party, and what came in of it. */
    RECEIVABLE,
    /** May have to be paid one day; stands beside the balance. */
    CONTINGENT
}
