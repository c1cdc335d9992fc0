package org.concordat.procurement.tender;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A question was answered to all. */
public record QuestionAnswered(TenderId tender, int number, Actor by) implements Fact {
    @Override
    public Reference about() {
        return tender.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("question", Integer.toString(number));
    }
}
