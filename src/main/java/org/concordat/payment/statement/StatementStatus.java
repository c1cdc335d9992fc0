package org.concordat.payment.statement;

import java.util.EnumSet;
import java.util.Set;

/** How far a sharing statement has come between the two sides. */
public enum StatementStatus {
    /** Waits for the vendor's answer. */
    ISSUED,
    /** What is not disputed has been posted; the rest waits for a decision. */
    DISPUTED,
    /** Nothing is open: every line has been posted or withdrawn. */
    SETTLED,
    /** Replaced by another statement, which names it. */
    RESTATED;

    /** The only place that says which move is legal. */
    public Set<StatementStatus> next() {
        return switch (this) {
            case ISSUED -> EnumSet.of(DISPUTED, SETTLED);
            case DISPUTED -> EnumSet.of(DISPUTED, SETTLED);
            case SETTLED -> EnumSet.of(RESTATED);
            case RESTATED -> EnumSet.noneOf(StatementStatus.class);
        };
    }
}
