package org.concordat.procurement.tender;

import java.util.EnumSet;
import java.util.Set;

/** How far a tender has come, from the draft to the final award or to none. Source: domain rules, tender. */
public enum TenderStatus {
    DRAFT,
    PUBLISHED,
    CLOSED,
    OPENED,
    SCORED,
    EVALUATED,
    AWARDED,
    FINAL,
    NO_AWARD,
    CANCELLED;

    /** The only place that says which move is legal. */
    public Set<TenderStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PUBLISHED, CANCELLED);
            case PUBLISHED -> EnumSet.of(CLOSED, CANCELLED);
            case CLOSED -> EnumSet.of(OPENED, NO_AWARD, CANCELLED);
            case OPENED -> EnumSet.of(SCORED, CANCELLED);
            case SCORED -> EnumSet.of(EVALUATED, CANCELLED);
            case EVALUATED -> EnumSet.of(AWARDED, NO_AWARD, CANCELLED);
            case AWARDED -> EnumSet.of(FINAL);
            case FINAL, NO_AWARD, CANCELLED -> EnumSet.noneOf(TenderStatus.class);
        };
    }

    /** Whether the bids have been opened, now or before; of a cancelled tender only the state before that can say it. */
    public boolean isAfterOpening() {
        return switch (this) {
            case OPENED, SCORED, EVALUATED, AWARDED, FINAL, NO_AWARD -> true;
            case DRAFT, PUBLISHED, CLOSED, CANCELLED -> false;
        };
    }

    /** Until the scores are in, an evaluator can still be named. */
    boolean takesEvaluators() {
        return this == DRAFT || this == PUBLISHED || this == CLOSED || this == OPENED;
    }
}
