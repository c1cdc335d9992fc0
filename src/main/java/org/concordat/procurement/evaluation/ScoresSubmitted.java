package org.concordat.procurement.evaluation;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;
import org.concordat.procurement.tender.TenderId;

/** One evaluator's sheet is in; what it says stays with him until all are. */
public record ScoresSubmitted(TenderId tender, Actor by) implements Fact {
    @Override
    public Reference about() {
        return tender.reference();
    }
}
