package org.concordat.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.concordat.platform.Decimals;
import org.concordat.platform.InvalidValue;
import org.jspecify.annotations.Nullable;

/** What the numbers of a series are, and so which of them can be. */
public enum RateKind {
    INDEX,
    EXCHANGE,
    INTEREST,
    TAX;

    private static final int DIGITS = 10;
    private static final int PLACES = 10;
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** @throws InvalidValue when the text is no number that this kind can have */
    BigDecimal read(@Nullable String text) {
        return checked(Decimals.parse(text, "rate-value"));
    }

    BigDecimal checked(BigDecimal value) {
        var shortest = value.stripTrailingZeros();
        var plain = shortest.setScale(Math.max(0, shortest.scale()));
        if (plain.scale() > PLACES || plain.precision() - plain.scale() > DIGITS) {
            throw new InvalidValue("rate-precision", "A rate has at most 10 digits before and 10 after the point");
        }
        if (!canBe(plain)) {
            throw new InvalidValue("rate-range", range());
        }
        return plain;
    }

    /** A month of an index is named by its first day; the others hold from any day on. */
    void requireDay(LocalDate day) {
        if (this == INDEX && day.getDayOfMonth() != 1) {
            throw new InvalidValue("index-day", "An index stands on the first day of its month, not on " + day);
        }
    }

    private boolean canBe(BigDecimal value) {
        return switch (this) {
            case INDEX, EXCHANGE -> value.signum() > 0;
            case INTEREST -> true;
            case TAX -> value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
        };
    }

    private String range() {
        return this == TAX ? "A tax rate is between 0 and 100 percent" : "An index or exchange rate is more than zero";
    }
}
