package org.concordat.procurement.tender;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A tender is open to all; bids are taken until its deadline. */
public record TenderPublished(TenderId tender, Actor by) implements Fact {
    @Override
    public Reference about() {
        return tender.reference();
    }
}
