package org.concordat.procurement.evaluation;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;
import org.concordat.procurement.tender.TenderId;

/** A second evaluator confirmed the consensus; the seed of any draw is fixed. */
public record TenderEvaluated(TenderId tender, long seed, Actor by) implements Fact {
    @Override
    public Reference about() {
        return tender.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("seed", Long.toString(seed));
    }
}
