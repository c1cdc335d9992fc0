package org.concordat.payment.statement;

import java.util.Map;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A party reported a fact that clauses of the agreement ask for. */
public record MeasurementReported(UUID measurement, UUID agreement, String what, int revision, String value, Actor by)
        implements Fact {
    @Override
    public Reference about() {
        return new Reference("agreement", agreement);
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "measurement",
                measurement.toString(),
                "what",
                what,
                "revision",
                String.valueOf(revision),
                "value",
                value);
    }
}
