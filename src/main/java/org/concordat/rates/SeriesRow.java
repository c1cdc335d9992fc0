package org.concordat.rates;

import java.time.LocalDate;
import org.concordat.platform.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A series in a list, with the newest of its values. */
public record SeriesRow(
        SeriesId id,
        OrganisationId authority,
        String code,
        RateKind kind,
        String title,
        @Nullable LocalDate latestDay,
        @Nullable String latestValue,
        @Nullable RateStatus latestStatus) {}
