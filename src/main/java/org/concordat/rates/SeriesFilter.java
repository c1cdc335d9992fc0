package org.concordat.rates;

import org.jspecify.annotations.Nullable;

/** Which series of a list are wanted; each part may be left open. {@code text}: found in code or title. */
public record SeriesFilter(
        @Nullable RateKind kind, @Nullable String text) {}
