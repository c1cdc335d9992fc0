package org.concordat.procurement.bid;

import java.time.Instant;
import org.concordat.procurement.tender.TenderId;
import org.concordat.procurement.tender.TenderStatus;
import org.jspecify.annotations.Nullable;

/** An own bid in a list, without its content. */
public record BidRow(
        BidId id,
        String number,
        TenderId tender,
        String tenderNumber,
        String tenderTitle,
        Instant deadline,
        TenderStatus tenderStatus,
        BidStatus status,
        @Nullable Instant submittedAt) {

    public boolean endedWithItsTender() {
        return tenderStatus == TenderStatus.CANCELLED;
    }
}
