package org.concordat.procurement.bid;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A vendor began a bid. */
public record BidPrepared(BidId bid, Actor by) implements Fact {
    @Override
    public Reference about() {
        return bid.reference();
    }
}
