package org.concordat.payment.statement;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A sharing statement was reversed and replaced by another. */
public record StatementRestated(StatementId statement, StatementId replacement, Actor by) implements Fact {
    @Override
    public Reference about() {
        return statement.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("replacement", replacement.toString());
    }
}
