package org.concordat.payment.statement;

import java.util.EnumSet;
import java.util.Set;

/** How far a sharing statement has come between the two sides. */
public enum StatementStatus {
    /** Waits for the vendor's answer. */
    ISSUED,
    /** A line is disputed and waits for a decision. */
    DISPUTED,
    /** Nothing is open: every line has been posted, or withdrawn from a first statement. */
    SETTLED,
    /** Reversed and replaced by the statement that restates it. */
    RESTATED,
    /** A restatement that was found wrong: what it wanted to replace stands. */
    WITHDRAWN;

    /** The only place that says which move is legal. */
    public Set<StatementStatus> next() {
        return switch (this) {
            case ISSUED -> EnumSet.of(DISPUTED, SETTLED);
            case DISPUTED -> EnumSet.of(SETTLED, WITHDRAWN);
            case SETTLED -> EnumSet.of(RESTATED);
            case RESTATED, WITHDRAWN -> EnumSet.noneOf(StatementStatus.class);
        };
    }

    /** Whether somebody still has to answer or decide. */
    public boolean isOpen() {
        return this == ISSUED || this == DISPUTED;
    }
}
