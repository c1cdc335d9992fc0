package org.concordat.procurement.bid;

import java.time.Instant;
import org.concordat.platform.Money;
import org.concordat.platform.Versioned;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderStatus;
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
        TenderStatus tenderStatus,
        String bidderName,
        BidStatus status,
        Money price,
        String technicalOffer,
        @Nullable Instant submittedAt,
        boolean changedSinceSubmission)
        implements Versioned {

    /** By the clock, also when the timer that closes the bidding is late. */
    public boolean takesChanges(Instant now) {
        return tenderStatus == TenderStatus.PUBLISHED && now.isBefore(deadline);
    }

    public boolean endedWithItsTender() {
        return tenderStatus == TenderStatus.CANCELLED;
    }

    /** Nobody but the vendor reads it: it was not opened. */
    public boolean staysSealed() {
        return status != BidStatus.OPENED;
    }
}
