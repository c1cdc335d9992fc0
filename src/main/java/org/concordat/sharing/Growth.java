package org.concordat.sharing;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.platform.InvalidValue;

/**
 * What money grows by in a period or a year, and what later flows are worth before they have grown. Unlike
 * {@link Discounting}, which prices promises at plausible rates, it takes every rate that is an answer of a rate of return.
 *
 * @param perPeriod what one becomes within a period
 */
record Growth(BigDecimal perPeriod) {
    private static final BigDecimal TOTAL_LOSS = BigDecimal.valueOf(-100);
    private static final BigDecimal NEARLY_NOTHING = BigDecimal.ONE.movePointLeft(20);
    private static final BigDecimal BEYOND_MEASURE = BigDecimal.TEN.pow(60);

    static Growth at(BigDecimal ratePct) {
        if (ratePct.compareTo(TOTAL_LOSS) <= 0) {
            throw new InvalidValue("growth-rate", "A rate of growth is above -100 percent");
        }
        return new Growth(BigDecimal.ONE.add(ratePct.movePointLeft(2)));
    }

    /** Exactly, what flows at the ends of successive periods are worth at the end of the last one. */
    BigDecimal valueAtTheEnd(List<BigDecimal> flows) {
        var factor = perPeriod.stripTrailingZeros();
        var sum = BigDecimal.ZERO;
        for (var flow : flows) {
            sum = sum.multiply(factor).add(flow);
        }
        return sum;
    }

    /**
     * Exactly, what flows at the ends of successive periods are worth now; what each is worth is a line of the working.
     *
     * @param first the period at whose end the first flow falls due; 0 is now
     */
    Fraction presentValue(List<BigDecimal> flows, int first, Working working) {
        var period = first;
        for (var flow : flows) {
            var value = bounded(Rounding.divide(flow, perPeriod.pow(period, Rounding.EXACT)));
            working.step("Value of period " + period, value, "{} ÷ {} to the power of {}", flow, perPeriod, period);
            period++;
        }
        var denominator = perPeriod.stripTrailingZeros().pow(period - 1);
        return new Fraction(valueAtTheEnd(flows), denominator);
    }

    /** What flows on given days are worth on the day of the first; what each is worth is a line of the working. */
    BigDecimal presentValue(DatedFlows flows, Working working) {
        var sum = BigDecimal.ZERO;
        for (var flow : flows.byDay().entrySet()) {
            sum = sum.add(working.step(
                    "Value of the flow after " + flow.getKey() + " days",
                    presentValueAfterDays(flow.getValue(), flow.getKey()),
                    "{} ÷ {} to the power of {} ÷ 365",
                    flow.getValue(),
                    perPeriod,
                    flow.getKey()));
        }
        return sum;
    }

    /** Of an amount so many days from now, on a year of 365 days; whole years are divided by exactly. */
    private BigDecimal presentValueAfterDays(BigDecimal amount, int days) {
        var years = perPeriod.pow(days / DatedFlows.DAYS_OF_YEAR, Rounding.EXACT);
        var rest =
                Exponential.power(perPeriod, BigDecimal.ONE, days % DatedFlows.DAYS_OF_YEAR, DatedFlows.DAYS_OF_YEAR);
        return bounded(Rounding.divide(amount, years.multiply(rest)));
    }

    /** Whether flows of so many periods have a present value that can be written down. */
    boolean reaches(int periods) {
        return perPeriod.pow(periods, Rounding.EXACT).compareTo(NEARLY_NOTHING) >= 0;
    }

    static BigDecimal bounded(BigDecimal value) {
        if (value.abs().compareTo(BEYOND_MEASURE) > 0) {
            throw new InvalidValue("present-value", "A value has at most 60 digits before the point");
        }
        return value;
    }
}
