package org.concordat.procurement.bid;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A bid was submitted, or submitted again in place of the earlier one. */
public record BidSubmitted(BidId bid, Actor by) implements Fact {
    @Override
    public Reference about() {
        return bid.reference();
    }
}
