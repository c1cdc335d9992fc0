package org.concordat.rates;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The value to compute with, and all that is needed to find exactly it again: the day it holds from, its revision, and the
 * last import that was known. Whoever keeps {@code knownAt} with a result can compute it again years later.
 */
public record Rate(
        SeriesId series,
        String code,
        LocalDate day,
        BigDecimal value,
        boolean provisional,
        int revision,
        String source,
        Instant knownAt) {
    static Rate of(RateSeries series, RateValue value, Instant knownAt) {
        return new Rate(
                series.id(),
                series.code(),
                value.day(),
                value.value(),
                !value.isFinal(),
                value.revision(),
                series.source(),
                knownAt);
    }
}
