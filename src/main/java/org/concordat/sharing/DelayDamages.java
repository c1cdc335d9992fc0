package org.concordat.sharing;

import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;

/**
 * What a number of days late costs, up to a cap in percent of the price.
 *
 * @param capReached also where it is just reached; no damages reach no cap
 */
record DelayDamages(BigDecimal uncapped, BigDecimal cap, BigDecimal payable, boolean capReached) {
    static void refuse(BigDecimal price, int daysLate, BigDecimal capPct) {
        Demand.notNegative(price, "The contract price");
        Demand.percent(capPct, "The cap");
        if (daysLate < 0 || daysLate > Demand.MOST_DAYS) {
            throw new InvalidValue("days-late", "Days late are 0 to " + Demand.MOST_DAYS);
        }
    }

    static DelayDamages of(Fraction perDay, int daysLate, BigDecimal capPct, BigDecimal price, Working working) {
        var exact = perDay.times(BigDecimal.valueOf(daysLate));
        working.step("Without the cap", exact.shown(), "{} × {} days", perDay.shown(), daysLate);
        var unrounded = Rounding.percentOf(capPct, price);
        var cap = working.step("Cap", Rounding.limit(unrounded), "{} % of {}", capPct, price);
        var payable = working.step("Payable", exact.money().min(cap), "the lower of {} and {}", exact.shown(), cap);
        return new DelayDamages(exact.money(), cap, payable, exact.signum() > 0 && exact.compareTo(unrounded) >= 0);
    }
}
