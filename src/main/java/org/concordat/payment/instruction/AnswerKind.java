package org.concordat.payment.instruction;

/** What a bank's file speaks of. */
public enum AnswerKind {
    /** Whether it takes what it was asked to pay: {@code pain.002}. */
    STATUS_REPORT,
    /** What has moved on an account: {@code camt.054}. */
    NOTIFICATION
}
