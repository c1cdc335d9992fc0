package org.concordat.procurement.award;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;
import org.concordat.procurement.tender.TenderId;

/** The last day of the standstill has ended: the contract may be signed. */
public record StandstillEnded(TenderId tender, Actor by) implements Fact {
    @Override
    public Reference about() {
        return tender.reference();
    }
}
