package org.concordat.payment.statement;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** The vendor has answered a sharing statement, or its silence has. */
public record StatementAnswered(StatementId statement, StatementStatus status, boolean bySilence, Actor by)
        implements Fact {
    @Override
    public Reference about() {
        return statement.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("status", status.name(), "bySilence", String.valueOf(bySilence));
    }
}
