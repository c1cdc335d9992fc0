package org.concordat.sharing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;

/**
 * Interest compounded each month at a twelfth of a yearly rate. Source: domain rules, cost sharing, interest.compoundMonthly.
 */
@Singleton
final class CompoundInterest extends Calculation<CompoundInterest.Terms, CompoundInterest.Result> {
    private static final BigDecimal PERCENT_OF_TWELFTHS = BigDecimal.valueOf(1200);

    CompoundInterest() {
        super("interest.compoundMonthly", 1, Terms.class);
    }

    record Terms(BigDecimal principal, BigDecimal annualRatePct, int months) {
        Terms {
            Demand.notNegative(principal, "A principal");
            Demand.interestRate(annualRatePct);
            if (months < 0 || months > 1200) {
                throw new InvalidValue("months", "Months are 0 to 1200");
            }
        }
    }

    record Result(BigDecimal interest) {}

    @Override
    protected Result work(Terms given, Working working) {
        var growth = growth(given.annualRatePct(), given.months());
        working.step(
                "Growth", growth.shown(), "(1 + {} % ÷ 12) to the power of {}", given.annualRatePct(), given.months());
        var interest = growth.plus(Fraction.of(BigDecimal.ONE.negate())).times(given.principal());
        return new Result(
                working.step("Interest", interest.money(), "{} × ({} − 1)", given.principal(), growth.shown()));
    }

    /** Of the power as one quotient, as a monthly rate seldom comes to an end. */
    private static Fraction growth(BigDecimal annualRatePct, int months) {
        return new Fraction(PERCENT_OF_TWELFTHS.add(annualRatePct).pow(months), PERCENT_OF_TWELFTHS.pow(months));
    }
}
