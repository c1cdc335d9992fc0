package org.concordat.rates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which values of a series are wanted: of which days, and with the revisions that were superseded or without. */
public record ValueFilter(
        @Nullable LocalDate from, @Nullable LocalDate to, boolean everyRevision) {
    public static final ValueFilter CURRENT = new ValueFilter(null, null, false);
}
