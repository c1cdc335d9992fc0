package org.concordat.desk.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Texts;
import org.concordat.rates.Rates;
import org.concordat.rates.SeriesView;
import org.jspecify.annotations.Nullable;

/** Converts by the exchange series that an authority keeps; what cannot be converted says why and is never zero. */
@ApplicationScoped
class Conversions {
    private final Rates rates;

    Conversions(Rates rates) {
        this.rates = rates;
    }

    /** How to convert into a currency on a day, by the series of one authority or, where that is open, by none. */
    record Wanted(@Nullable OrganisationId authority, LocalDate day, Currency into, List<String> series) {}

    List<CurrencyExposure> convert(List<Exposure> exposures, Wanted wanted) {
        var authority = wanted.authority();
        var kept = authority == null ? List.<SeriesView>of() : rates.exchangeSeries(authority);
        if (authority != null) {
            refuseUnknown(wanted.series(), kept);
        }
        return exposures.stream()
                .map(exposure -> convert(exposure, wanted, kept))
                .toList();
    }

    private CurrencyExposure convert(Exposure exposure, Wanted wanted, List<SeriesView> kept) {
        var currency = exposure.committed().currency();
        if (currency.equals(wanted.into())) {
            return CurrencyExposure.same(exposure);
        }
        if (wanted.authority() == null) {
            return CurrencyExposure.not(NotConverted.AUTHORITY_OPEN, exposure);
        }
        var between = kept.stream()
                .filter(each -> isBetween(each, currency, wanted.into()))
                .toList();
        var named = between.stream()
                .filter(each -> wanted.series().contains(each.code()))
                .toList();
        var fitting = named.isEmpty() ? between : named;
        if (fitting.isEmpty()) {
            return CurrencyExposure.not(NotConverted.NO_SERIES, exposure);
        }
        if (fitting.size() > 1) {
            return CurrencyExposure.not(NotConverted.SEVERAL_SERIES, exposure);
        }
        var series = fitting.get(0);
        return rates.find(series.id(), wanted.day())
                .map(rate -> CurrencyExposure.at(UsedRate.of(series, rate), exposure))
                .orElseGet(() -> CurrencyExposure.not(NotConverted.RATE_MISSING, exposure));
    }

    private static boolean isBetween(SeriesView series, Currency one, Currency other) {
        return one.equals(series.baseCurrency()) && other.equals(series.quoteCurrency())
                || other.equals(series.baseCurrency()) && one.equals(series.quoteCurrency());
    }

    private static void refuseUnknown(List<String> codes, List<SeriesView> kept) {
        for (var code : codes) {
            if (kept.stream().noneMatch(series -> series.code().equals(code))) {
                throw new InvalidValue(
                        "unknown-exchange-series",
                        "The authority keeps no exchange series '" + Texts.shorten(code) + "'");
            }
        }
    }
}
