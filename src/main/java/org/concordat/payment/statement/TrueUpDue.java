package org.concordat.payment.statement;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A published value that a settled statement was computed from has been revised. */
public record TrueUpDue(StatementId statement, String series, Actor by) implements Fact {
    @Override
    public Reference about() {
        return statement.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("series", series);
    }
}
