package org.concordat.procurement.tender;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.PersonId;
import org.concordat.platform.Reference;

/** A further evaluator was named after the draft. */
public record EvaluatorNamed(TenderId tender, PersonId person, Actor by) implements Fact {
    @Override
    public Reference about() {
        return tender.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("person", person.toString());
    }
}
