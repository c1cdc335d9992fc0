package org.concordat.procurement.bid;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A vendor took its bid back before the deadline. */
public record BidWithdrawn(BidId bid, Actor by) implements Fact {
    @Override
    public Reference about() {
        return bid.reference();
    }
}
