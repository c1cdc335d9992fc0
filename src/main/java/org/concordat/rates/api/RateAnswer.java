package org.concordat.rates.api;

import java.time.Instant;
import java.time.LocalDate;
import org.concordat.rates.Rate;
import org.concordat.rates.SeriesId;

/** A rate that was looked up; asked again with its {@code knownAt} it is the same for ever. */
record RateAnswer(
        SeriesId series,
        String code,
        LocalDate day,
        String value,
        boolean provisional,
        int revision,
        String source,
        Instant knownAt) {
    static RateAnswer of(Rate rate) {
        return new RateAnswer(
                rate.series(),
                rate.code(),
                rate.day(),
                rate.value().toPlainString(),
                rate.provisional(),
                rate.revision(),
                rate.source(),
                rate.knownAt());
    }
}
