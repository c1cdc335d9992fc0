package org.concordat.project;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a project stands between the first idea and hand-back. Source: domain rules, lifecycle and gates. */
public enum ProjectStage {
    IDENTIFICATION,
    APPRAISAL,
    STRUCTURING,
    TENDER,
    AWARD,
    CONTRACT_SIGNATURE,
    FINANCIAL_CLOSE,
    CONSTRUCTION,
    OPERATION,
    HAND_BACK,
    CLOSED,
    CANCELLED,
    TERMINATED;

    /** The only place that says which move is legal; a return goes to an earlier stage and keeps the history. */
    public Set<ProjectStage> next() {
        return switch (this) {
            case IDENTIFICATION -> EnumSet.of(APPRAISAL, CANCELLED);
            case APPRAISAL -> EnumSet.of(STRUCTURING, IDENTIFICATION, CANCELLED);
            case STRUCTURING -> EnumSet.of(TENDER, APPRAISAL, IDENTIFICATION, CANCELLED);
            case TENDER -> EnumSet.of(AWARD, CANCELLED);
            case AWARD -> EnumSet.of(CONTRACT_SIGNATURE, TENDER, CANCELLED);
            case CONTRACT_SIGNATURE -> EnumSet.of(FINANCIAL_CLOSE, TERMINATED);
            case FINANCIAL_CLOSE -> EnumSet.of(CONSTRUCTION, TERMINATED);
            case CONSTRUCTION -> EnumSet.of(OPERATION, TERMINATED);
            case OPERATION -> EnumSet.of(HAND_BACK, TERMINATED);
            case HAND_BACK -> EnumSet.of(CLOSED, TERMINATED);
            case CLOSED, CANCELLED, TERMINATED -> EnumSet.noneOf(ProjectStage.class);
        };
    }

    /** The stages of a project that goes all the way, in order. */
    public static List<ProjectStage> road() {
        return List.copyOf(EnumSet.range(IDENTIFICATION, CLOSED));
    }
}
