package org.concordat.procurement.opening;

import org.concordat.platform.RuleBroken;

/** Nothing is opened before the deadline. */
public final class BiddingStillOpen extends RuleBroken {
    BiddingStillOpen() {
        super("bidding-open", "The bids are opened after the deadline.");
    }
}
