package org.concordat.rates;

import java.time.Instant;
import java.util.Currency;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** A series as its own authority and auditors read it. */
public record SeriesView(
        SeriesId id,
        int version,
        OrganisationId authority,
        String code,
        RateKind kind,
        String title,
        String source,
        @Nullable Currency baseCurrency,
        @Nullable Currency quoteCurrency,
        @Nullable String basePeriod,
        @Nullable Integer staleAfterDays,
        Instant openedAt)
        implements Versioned {}
