package org.concordat.procurement.evaluation;

import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.procurement.bid.BidId;
import org.jspecify.annotations.Nullable;

/** An opened bid as far as the reader may know it now: offer after the declaration, price after the scores. */
public record BidForEvaluation(
        BidId bid,
        String number,
        OrganisationId bidder,
        String bidderName,
        @Nullable Money price,
        @Nullable String technicalOffer) {}
