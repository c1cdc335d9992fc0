package org.concordat.rates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A revision of a value as it is read, with who brought it in and when. */
public record RateValueView(
        LocalDate day,
        int revision,
        String value,
        RateStatus status,
        @Nullable String note,
        UUID importId,
        UUID importedBy,
        Instant importedAt) {
    public boolean provisional() {
        return status == RateStatus.PROVISIONAL;
    }
}
