package org.concordat.project;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A decision point between two stages; the later gates are kept by the capabilities that pass them. */
public enum Gate {
    /** Screening: is this worth an appraisal? */
    G1(ProjectStage.IDENTIFICATION, ProjectStage.APPRAISAL),
    /** Approval in principle: is it worth structuring? */
    G2(ProjectStage.APPRAISAL, ProjectStage.STRUCTURING),
    /** Approval to tender. */
    G3(ProjectStage.STRUCTURING, ProjectStage.TENDER);

    private final ProjectStage from;
    private final ProjectStage to;

    Gate(ProjectStage from, ProjectStage to) {
        this.from = from;
        this.to = to;
    }

    public ProjectStage from() {
        return from;
    }

    public ProjectStage to() {
        return to;
    }

    /** The gate at the end of a stage; null where this capability keeps none. */
    public static @Nullable Gate leaving(ProjectStage stage) {
        return Arrays.stream(values())
                .filter(gate -> gate.from == stage)
                .findFirst()
                .orElse(null);
    }
}
