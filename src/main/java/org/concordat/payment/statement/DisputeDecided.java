package org.concordat.payment.statement;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A disputed line of a sharing statement was decided. */
public record DisputeDecided(
        StatementId statement, int line, DisputeDecision.Outcome outcome, StatementStatus status, Actor by)
        implements Fact {
    @Override
    public Reference about() {
        return statement.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("line", String.valueOf(line), "outcome", outcome.name(), "status", status.name());
    }
}
