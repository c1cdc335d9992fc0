package org.concordat.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One submission and, once there is one, the decision on it. */
public record GateStep(
        Gate gate,
        String evidence,
        Instant submittedAt,
        Instant dueAt,
        @Nullable GateOutcome decision,
        @Nullable String reason,
        @Nullable ProjectStage toStage,
        @Nullable Instant decidedAt) {
    public boolean waits() {
        return decision == null;
    }
}
