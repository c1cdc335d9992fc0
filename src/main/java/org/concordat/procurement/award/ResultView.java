package org.concordat.procurement.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.concordat.platform.Money;
import org.concordat.procurement.tender.TenderId;
import org.jspecify.annotations.Nullable;

/** What a bidder is told after the decision: its own scores, and the winner's name and price. */
public record ResultView(
        TenderId tender,
        String tenderNumber,
        String tenderTitle,
        AwardOutcome outcome,
        boolean won,
        @Nullable String reason,
        @Nullable String winnerName,
        @Nullable Money winnerPrice,
        @Nullable Instant standstillEndsAt,
        Money price,
        BigDecimal priceScore,
        BigDecimal quality,
        BigDecimal combined,
        List<OwnScore> scores) {

    /** The consensus on one criterion, with its reason. */
    public record OwnScore(String criterion, String title, BigDecimal weight, BigDecimal points, String reason) {}
}
