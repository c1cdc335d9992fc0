package org.concordat.procurement.evaluation;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.concordat.sharing.Demand;

/** What a bidder asks, written as a pair. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record BidPrice(String bidder, BigDecimal price) {
    BidPrice {
        Bidders.named(bidder);
        Demand.positive(price, "bid-price", "A price");
    }
}
