package org.concordat.procurement.bid;

import java.time.Instant;
import org.concordat.platform.Money;
import org.concordat.platform.Versioned;
import org.concordat.procurement.tender.TenderId;
import org.jspecify.annotations.Nullable;

/** A bid as its own vendor reads it, and the authority after the opening. */
public record BidView(
        BidId id,
        int version,
        String number,
        TenderId tender,
        String tenderNumber,
        String tenderTitle,
        Instant deadline,
        String bidderName,
        BidStatus status,
        Money price,
        String technicalOffer,
        @Nullable Instant submittedAt,
        boolean changedSinceSubmission)
        implements Versioned {}
