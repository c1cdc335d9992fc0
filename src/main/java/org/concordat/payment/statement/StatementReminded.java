package org.concordat.payment.statement;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** The vendor was reminded to answer a sharing statement. */
public record StatementReminded(StatementId statement, Actor by) implements Fact {
    @Override
    public Reference about() {
        return statement.reference();
    }
}
