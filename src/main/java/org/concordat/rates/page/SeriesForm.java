package org.concordat.rates.page;

import java.util.Currency;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;
import org.concordat.rates.NewSeries;
import org.concordat.rates.RateKind;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the form of a new series sends, as typed; shown again as it was where something is refused. */
public record SeriesForm(
        @RestForm @Nullable String code,
        @RestForm @Nullable String kind,
        @RestForm @Nullable String title,
        @RestForm @Nullable String source,
        @RestForm @Nullable String baseCurrency,
        @RestForm @Nullable String quoteCurrency,
        @RestForm @Nullable String basePeriod,
        @RestForm @Nullable String staleAfterDays) {
    static SeriesForm empty() {
        return new SeriesForm(null, null, null, null, null, null, null, null);
    }

    NewSeries series() {
        return new NewSeries(
                Typed.text(code),
                Typed.choice(RateKind.class, kind, "Choose what kind of series it is"),
                Typed.text(title),
                Typed.text(source),
                currency(baseCurrency),
                currency(quoteCurrency),
                Typed.text(basePeriod).isEmpty() ? null : Typed.text(basePeriod),
                days(Typed.text(staleAfterDays)));
    }

    private static @Nullable Currency currency(@Nullable String typed) {
        var text = Typed.text(typed);
        return text.isEmpty() ? null : Money.of("0", text).currency();
    }

    private static @Nullable Integer days(String text) {
        try {
            return text.isEmpty() ? null : Integer.valueOf(text);
        } catch (NumberFormatException malformed) {
            throw new InvalidValue("stale-after-days", "Enter a whole number of days or nothing");
        }
    }
}
