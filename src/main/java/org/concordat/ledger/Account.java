package org.concordat.ledger;

/** The chart of accounts; each has a balance for every party and item of a book. */
public enum Account {
    /** Debit: promised by a signature, not yet certified. */
    COMMITMENT,
    /** Credit: the other side of COMMITMENT. */
    RESERVED,
    /** Debit: the value of accepted work. */
    CERTIFIED,
    /** Debit: what a party bears of the certified value. */
    CONTRIBUTION,
    /** Credit: the other side of CONTRIBUTION. */
    SHARED,
    /** Credit: owed to a payee. */
    PAYABLE,
    /** Credit: what the payee bears itself, set off against PAYABLE. */
    OWN_SHARE,
    /** Credit: money that has left the payer. */
    PAID
}
