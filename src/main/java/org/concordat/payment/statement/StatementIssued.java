package org.concordat.payment.statement;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A sharing statement was issued and waits for the vendor's answer. */
public record StatementIssued(StatementId statement, AnswerDates dates, Actor by) implements Fact {
    @Override
    public Reference about() {
        return statement.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("answerDueAt", dates.answerDueAt().toString());
    }
}
