package org.concordat.milestone;

import java.util.EnumSet;
import java.util.Set;

/** How far a deliverable has come. Source: domain rules, milestone record. */
public enum MilestoneStatus {
    SCHEDULED,
    IN_PROGRESS,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    /** The only place that says which move is legal. */
    public Set<MilestoneStatus> next() {
        return switch (this) {
            case SCHEDULED -> EnumSet.of(IN_PROGRESS);
            case IN_PROGRESS, RETURNED -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(ACCEPTED, RETURNED);
            case ACCEPTED -> EnumSet.noneOf(MilestoneStatus.class);
        };
    }

    /** Whether evidence can still be added: not while it is reviewed, and never after acceptance. */
    public boolean takesEvidence() {
        return this != SUBMITTED && this != ACCEPTED;
    }
}
