package org.concordat.procurement.evaluation;

import java.time.Instant;
import java.util.List;
import org.concordat.procurement.bid.BidId;
import org.concordat.procurement.tender.Criterion;
import org.jspecify.annotations.Nullable;

/** The consensus as the authority reads it; {@code mine} says that the reader entered it and cannot confirm it. */
public record ConsensusView(
        List<Score> scores, Instant enteredAt, @Nullable Instant confirmedAt, boolean mine) {

    public @Nullable Score of(BidId bid, Criterion criterion) {
        return scores.stream()
                .filter(score -> score.bid().equals(bid.value()))
                .filter(score -> score.criterion().equals(criterion.code()))
                .findFirst()
                .orElse(null);
    }
}
