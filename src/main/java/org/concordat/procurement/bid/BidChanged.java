package org.concordat.procurement.bid;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A vendor rewrote the working copy of its bid. */
public record BidChanged(BidId bid, Actor by) implements Fact {
    @Override
    public Reference about() {
        return bid.reference();
    }
}
