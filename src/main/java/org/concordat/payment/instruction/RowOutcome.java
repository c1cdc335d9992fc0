package org.concordat.payment.instruction;

/** What came of one item of a bank's answer. */
public enum RowOutcome {
    /** The payment is recorded and posted. */
    SETTLED,
    REJECTED,
    /** The bank has it in hand; it is settled when money has moved. */
    CONFIRMED,
    /** Told before; nothing changed. */
    KNOWN,
    /** Fits no payment: a person has to look. */
    UNMATCHED
}
