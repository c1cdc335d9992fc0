package org.concordat.procurement.evaluation;

import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Demand;

/**
 * What a bidder offers, and how good the evaluators found it.
 *
 * @param technical points from 0 to 100, not rounded
 */
record Proposal(String bidder, BigDecimal technical, BigDecimal price) {
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

    Proposal {
        Bidders.named(bidder);
        refuseOutside(technical);
        Demand.positive(price, "bid-price", "A price");
    }

    static void refuseOutside(BigDecimal points) {
        if (points.signum() < 0 || points.compareTo(MOST_POINTS) > 0) {
            throw new InvalidValue("technical-points", "Technical points are 0 to " + MOST_POINTS);
        }
    }
}
