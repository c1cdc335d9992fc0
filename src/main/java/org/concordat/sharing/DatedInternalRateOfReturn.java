package org.concordat.sharing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The yearly rate at which cash flows on given days are worth nothing, as a fraction: the only one between -99.9999 % and
 * 10¹⁴ %, or none is given. Source: domain rules, evaluation, growth.
 */
@Singleton
final class DatedInternalRateOfReturn
        extends Calculation<DatedInternalRateOfReturn.Terms, DatedInternalRateOfReturn.Result> {
    private static final int YEAR = DatedFlows.DAYS_OF_YEAR;
    private static final int SURE_DECIMALS = 12;
    private static final BigDecimal HIGHEST_RATE = dailyFactor(BigDecimal.ONE.movePointRight(12));
    private static final BigDecimal LOWEST_RATE = dailyFactor(BigDecimal.ONE.movePointLeft(6));

    DatedInternalRateOfReturn() {
        super("finance.xirr", 1, Terms.class);
    }

    record Terms(List<DatedFlow> cashFlows, DayBasis basis) {
        Terms {
            cashFlows = CashFlows.counted(cashFlows);
            DatedFlows.of(cashFlows, basis);
        }
    }

    record Result(BigDecimal xirr) {}

    @Override
    protected Result work(Terms given, Working working) {
        var flows = DatedFlows.of(given.cashFlows(), given.basis());
        var changes = working.verdict(
                "Changes of sign", CashFlows.signChanges(flows.amounts()), "along the days, zeros skipped");
        if (changes == 0) {
            throw new Undetermined("NO_SIGN_CHANGE", "Without an outlay and a return there is no rate");
        }
        var rates = new DailyFactors(HIGHEST_RATE, LOWEST_RATE)
                .zeros(DailyCurve.of(flows)).stream()
                        .map(DatedInternalRateOfReturn::yearlyRate)
                        .sorted()
                        .toList();
        if (rates.size() != 1) {
            throw new Undetermined(
                    rates.isEmpty() ? "NO_REAL_IRR" : "MULTIPLE_IRR",
                    rates.isEmpty()
                            ? "No rate in the range brings the value to zero"
                            : "Several rates bring the value to zero",
                    Map.of("roots", rates));
        }
        var rate = working.step("Internal rate of return", rates.get(0), "the yearly rate at which the value is zero");
        putBack(rate, flows, working);
        return new Result(rate);
    }

    private static void putBack(BigDecimal rate, DatedFlows flows, Working working) {
        var growth = Growth.at(rate.movePointRight(2));
        if (growth.reaches(flows.years())) {
            var value = growth.presentValue(flows, working);
            working.step("Net present value at this rate", value, "sum, as near to zero as six decimals come");
        }
    }

    private static BigDecimal dailyFactor(BigDecimal yearlyGrowth) {
        return Exponential.power(BigDecimal.ONE, yearlyGrowth, 1, YEAR);
    }

    private static BigDecimal yearlyRate(BigDecimal dailyFactor) {
        var growth = Rounding.divide(BigDecimal.ONE, dailyFactor.pow(YEAR, Rounding.EXACT));
        return Rounding.places(Rounding.places(growth.subtract(BigDecimal.ONE), SURE_DECIMALS), 6);
    }
}
