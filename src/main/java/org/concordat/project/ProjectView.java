package org.concordat.project;

import java.time.Instant;
import java.util.List;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** A project as its own authority and auditors read it. */
public record ProjectView(
        ProjectId id,
        int version,
        String number,
        String title,
        String purpose,
        OrganisationId authority,
        EngagementType engagementType,
        Money budget,
        ProjectStage stage,
        @Nullable ProjectSource source,
        @Nullable Gate openGate,
        Instant preparedAt,
        List<GateStep> gates)
        implements Versioned {
    /** The gate that can be submitted now; null where one waits or none is left. */
    public @Nullable Gate nextGate() {
        return openGate == null ? Gate.leaving(stage) : null;
    }

    /** What waits for its decision, or null. */
    public @Nullable GateStep waiting() {
        return gates.stream().filter(GateStep::waits).findFirst().orElse(null);
    }
}
