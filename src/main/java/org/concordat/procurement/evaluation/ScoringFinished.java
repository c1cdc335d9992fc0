package org.concordat.procurement.evaluation;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;
import org.concordat.procurement.tender.TenderId;

/** All sheets are in. */
public record ScoringFinished(TenderId tender, Actor by) implements Fact {
    @Override
    public Reference about() {
        return tender.reference();
    }
}
