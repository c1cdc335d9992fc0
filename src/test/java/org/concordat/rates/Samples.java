package org.concordat.rates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.jspecify.annotations.Nullable;

/** Series and values as tests need them. */
final class Samples {
    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");
    static final Actor OFFICER =
            new Actor(new PersonId(UUID.randomUUID()), OrganisationId.next(), Set.of(Role.FINANCE_OFFICER), Set.of());

    private Samples() {}

    static NewSeries index(String code, @Nullable Integer staleAfterDays) {
        return new NewSeries(
                code,
                RateKind.INDEX,
                "Consumer prices",
                "Invented for tests",
                null,
                null,
                "2020 = 100",
                staleAfterDays);
    }

    static NewSeries exchange(@Nullable String base, @Nullable String quote) {
        return new NewSeries(
                "EUR-USD",
                RateKind.EXCHANGE,
                "Euro in dollars",
                "Invented for tests",
                base == null ? null : Currency.getInstance(base),
                quote == null ? null : Currency.getInstance(quote),
                null,
                null);
    }

    static NewSeries interest(String code, @Nullable Integer staleAfterDays) {
        return new NewSeries(
                code, RateKind.INTEREST, "Reference rate", "Invented for tests", null, null, null, staleAfterDays);
    }

    static NewValue provisional(LocalDate day, String value) {
        return new NewValue(day, value, RateStatus.PROVISIONAL, null);
    }

    static NewValue definite(LocalDate day, String value, @Nullable String note) {
        return new NewValue(day, value, RateStatus.FINAL, note);
    }

    static NewValues values(NewValue... values) {
        return new NewValues(List.of(values));
    }
}
