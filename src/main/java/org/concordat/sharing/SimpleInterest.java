package org.concordat.sharing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;

/**
 * Simple interest for a number of days on a year of 365 or 360 days. Source: domain rules, cost sharing, interest.simple.
 */
@Singleton
final class SimpleInterest extends Calculation<SimpleInterest.Terms, SimpleInterest.Result> {
    SimpleInterest() {
        super("interest.simple", 1, Terms.class);
    }

    record Terms(BigDecimal principal, BigDecimal annualRatePct, int days, DayBasis basis) {
        Terms {
            Demand.notNegative(principal, "A principal");
            Demand.interestRate(annualRatePct);
            if (days < 0 || days > Demand.MOST_DAYS) {
                throw new InvalidValue("interest-days", "Days of interest are 0 to " + Demand.MOST_DAYS);
            }
        }
    }

    record Result(BigDecimal interest) {}

    @Override
    protected Result work(Terms given, Working working) {
        return new Result(working.step(
                "Interest",
                given.basis()
                        .interest(given.principal(), given.annualRatePct(), given.days())
                        .money(),
                "{} × {} % × {} ÷ {}",
                given.principal(),
                given.annualRatePct(),
                given.days(),
                given.basis().daysOfYear()));
    }
}
