package org.concordat.desk.exposure;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.concordat.platform.Money;
import org.concordat.rates.Rate;
import org.concordat.rates.SeriesId;
import org.concordat.rates.SeriesView;

/**
 * The dated rate that amounts were converted by: so many units of the quote currency for one of the base. Asked again
 * with {@code knownAt}, the series gives the same value.
 */
public record UsedRate(
        SeriesId series,
        String code,
        Currency base,
        Currency quote,
        LocalDate day,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value,
        boolean provisional,
        int revision,
        Instant knownAt) {
    static UsedRate of(SeriesView series, Rate rate) {
        return new UsedRate(
                series.id(),
                series.code(),
                required(series.baseCurrency()),
                required(series.quoteCurrency()),
                rate.day(),
                rate.value(),
                rate.provisional(),
                rate.revision(),
                rate.knownAt());
    }

    /** Half a minor unit is rounded away from zero. */
    Money convert(Money amount) {
        var into = amount.currency().equals(base) ? quote : base;
        var digits = into.getDefaultFractionDigits();
        var converted = amount.currency().equals(base)
                ? amount.amount().multiply(value).setScale(digits, RoundingMode.HALF_UP)
                : amount.amount().divide(value, digits, RoundingMode.HALF_UP);
        return new Money(converted, into);
    }

    private static Currency required(@org.jspecify.annotations.Nullable Currency currency) {
        return java.util.Objects.requireNonNull(currency, "An exchange series has two currencies");
    }
}
