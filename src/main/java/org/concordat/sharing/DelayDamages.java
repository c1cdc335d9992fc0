package org.concordat.sharing;

import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;

/**
 * What a number of days late costs at a daily amount, up to a cap in percent of the price.
 *
 * @param exact what it would be without the cap
 * @param capReached also where it is just reached
 */
record DelayDamages(BigDecimal exact, BigDecimal cap, BigDecimal payable, boolean capReached) {
    static DelayDamages of(BigDecimal perDay, int daysLate, BigDecimal capPct, BigDecimal price, Working working) {
        if (daysLate < 0) {
            throw new InvalidValue("days-late", "Days late are zero or more");
        }
        var exact = working.step(
                "Without the cap", perDay.multiply(BigDecimal.valueOf(daysLate)), "{} × {} days", perDay, daysLate);
        var unrounded = Rounding.percentOf(capPct, price);
        var cap = working.step("Cap", Rounding.limit(unrounded), "{} % of {}", capPct, price);
        var payable = working.step("Payable", Rounding.money(exact).min(cap), "the lower of {} and {}", exact, cap);
        return new DelayDamages(exact, cap, payable, exact.compareTo(unrounded) >= 0);
    }
}
