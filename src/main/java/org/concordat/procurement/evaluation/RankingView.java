package org.concordat.procurement.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Versioned;
import org.concordat.procurement.bid.BidId;
import org.concordat.procurement.tender.TenderId;

/** The ranking as the authority reads it, with what the approver should know before deciding; the seed as text, as it has more digits than a script keeps. */
public record RankingView(
        TenderId tender, int version, List<RankedBid> bids, String seed, List<Warning> warnings, List<BidId> deciding)
        implements Versioned {

    /** What makes an award doubtful though the formula is right. */
    public enum Warning {
        /** Only one bid: its price needs a check of its own. */
        SINGLE_BID,
        /** Every price is above the estimate. */
        ALL_ABOVE_ESTIMATE,
        /** Without one of the losing bids another bid would be first; {@code deciding} names it. */
        LOSER_DECIDES
    }

    /** One bid in its place. */
    public record RankedBid(
            int rank,
            BidId bid,
            String number,
            OrganisationId bidder,
            String bidderName,
            Money price,
            BigDecimal quality,
            BigDecimal priceScore,
            BigDecimal combined,
            boolean drawn,
            List<Score> scores) {}

    public RankedBid first() {
        return bids.get(0);
    }
}
