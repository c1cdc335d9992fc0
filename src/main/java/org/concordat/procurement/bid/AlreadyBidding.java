package org.concordat.procurement.bid;

import org.concordat.platform.RuleBroken;

/** A vendor has one bid a tender, which it may replace. */
public final class AlreadyBidding extends RuleBroken {
    AlreadyBidding() {
        super("already-bidding", "You have a bid for this tender. Change it and submit it again.");
    }
}
