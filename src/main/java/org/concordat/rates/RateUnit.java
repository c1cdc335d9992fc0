package org.concordat.rates;

import java.util.Currency;
import org.concordat.platform.InvalidValue;
import org.jspecify.annotations.Nullable;

/** What a number of a series counts: units of the quote currency for one of the base, points of a base period, or percent. */
record RateUnit(
        @Nullable Currency base,
        @Nullable Currency quote,
        @Nullable String period) {
    /** @throws InvalidValue when the kind counts something else */
    static RateUnit of(RateKind kind, NewSeries form) {
        var period = form.basePeriod() == null || form.basePeriod().isBlank()
                ? null
                : form.basePeriod().strip();
        var unit = new RateUnit(form.baseCurrency(), form.quoteCurrency(), period);
        if (!unit.fits(kind)) {
            throw new InvalidValue(
                    "unit-differs-from-kind",
                    "An exchange series names its two currencies, an index its base period, the others neither");
        }
        if (unit.base != null && unit.base.equals(unit.quote)) {
            throw new InvalidValue("currencies-alike", "An exchange rate is between two currencies");
        }
        return unit;
    }

    private boolean fits(RateKind kind) {
        var exchange = kind == RateKind.EXCHANGE;
        return exchange == (base != null)
                && exchange == (quote != null)
                && (kind == RateKind.INDEX) == (period != null);
    }
}
