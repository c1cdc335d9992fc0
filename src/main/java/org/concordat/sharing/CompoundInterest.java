package org.concordat.sharing;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.money;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;

/**
 * Interest compounded each month. Source: domain rules, cost sharing, interest.compoundMonthly.
 */
@Singleton
final class CompoundInterest extends Calculation<CompoundInterest.Terms, CompoundInterest.Result> {
    CompoundInterest() {
        super("interest.compoundMonthly", 1, Terms.class);
    }

    record Terms(BigDecimal principal, BigDecimal annualRatePct, int months) {
        Terms {
            if (months < 0 || months > 1200) {
                throw new InvalidValue("months", "Months are 0 to 1200");
            }
        }
    }

    record Result(BigDecimal interest) {}

    @Override
    protected Result work(Terms given, Working working) {
        var monthly = working.step(
                "Rate of a month",
                divide(given.annualRatePct().movePointLeft(2), BigDecimal.valueOf(12)),
                "{} % ÷ 12",
                given.annualRatePct());
        var growth = working.step(
                "Growth",
                BigDecimal.ONE.add(monthly).pow(given.months(), Rounding.EXACT),
                "(1 + {}) to the power of {}",
                monthly,
                given.months());
        return new Result(working.step(
                "Interest",
                money(given.principal().multiply(growth.subtract(BigDecimal.ONE))),
                "{} × ({} − 1)",
                given.principal(),
                growth));
    }
}
