package org.concordat.performance;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.places;

import java.math.BigDecimal;
import org.concordat.sharing.Working;
import org.jspecify.annotations.Nullable;

/** How many of some are such, in percent with two decimals; of none, it is not determined. */
final class Percentage {
    private static final int DECIMALS = 2;

    private Percentage() {}

    /** Null of none. */
    static @Nullable BigDecimal of(String label, long part, long whole, Working working) {
        if (whole == 0) {
            working.verdict(label, "not determined", "{} of {}", part, whole);
            return null;
        }
        return ofSome(label, part, whole, working);
    }

    static BigDecimal ofSome(String label, long part, long whole, Working working) {
        var exact = divide(BigDecimal.valueOf(part).movePointRight(2), BigDecimal.valueOf(whole));
        return working.step(label, places(exact, DECIMALS), "{} ÷ {} × 100", part, whole);
    }
}
