package org.concordat.procurement.bid;

import org.concordat.platform.RuleBroken;

/** A bid changes only before the deadline, by our clock, to the second. */
public final class BiddingIsClosed extends RuleBroken {
    BiddingIsClosed() {
        super("bidding-closed", "Bids are taken only before the deadline.");
    }
}
