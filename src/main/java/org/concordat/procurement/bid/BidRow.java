package org.concordat.procurement.bid;

import java.time.Instant;
import org.concordat.procurement.tender.TenderId;
import org.jspecify.annotations.Nullable;

/** An own bid in a list, without its content. */
public record BidRow(
        BidId id,
        String number,
        TenderId tender,
        String tenderNumber,
        String tenderTitle,
        Instant deadline,
        BidStatus status,
        @Nullable Instant submittedAt) {}
