package org.concordat.vendor;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A review that a renewal has left behind: as what the vendor was seen then, and how it ended. */
@Embeddable
record FormerReview(
        int review,
        String name,
        String address,
        @Enumerated(EnumType.STRING) VendorStatus outcome,
        @Nullable String refusalReason,
        @Nullable LocalDate qualifiedUntil,
        Instant renewedAt) {}
