package org.concordat.procurement.opening;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;
import org.concordat.procurement.tender.TenderId;

/** At the opening there was no bid: the tender ends without award. */
public record NoBidFound(TenderId tender, Actor by) implements Fact {
    @Override
    public Reference about() {
        return tender.reference();
    }
}
