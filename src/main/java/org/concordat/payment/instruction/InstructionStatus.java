package org.concordat.payment.instruction;

import java.util.EnumSet;
import java.util.Set;

/** How far a payment has come on its way to the bank and back. */
public enum InstructionStatus {
    PROPOSED,
    APPROVED,
    /** In a file for the bank; waits for what the bank says. */
    SENT,
    SETTLED,
    /** The bank did not carry it out: the certificate can be paid anew. */
    REJECTED,
    CANCELLED;

    /** Those that keep another instruction of the certificate away. */
    public static final Set<InstructionStatus> OPEN = EnumSet.of(PROPOSED, APPROVED, SENT);

    /** The only place that says which move is legal. */
    public Set<InstructionStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(APPROVED, CANCELLED);
            case APPROVED -> EnumSet.of(SENT, CANCELLED);
            case SENT -> EnumSet.of(SETTLED, REJECTED);
            case SETTLED, REJECTED, CANCELLED -> EnumSet.noneOf(InstructionStatus.class);
        };
    }
}
