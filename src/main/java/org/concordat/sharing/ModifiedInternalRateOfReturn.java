package org.concordat.sharing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The one yearly growth that turns the present value of all outlays, at a rate of finance, into the final value of all
 * returns, at a rate of reinvestment; there is one also where several rates solve the equation of the internal rate.
 * Source: domain rules, evaluation, growth.
 */
@Singleton
final class ModifiedInternalRateOfReturn
        extends Calculation<ModifiedInternalRateOfReturn.Terms, ModifiedInternalRateOfReturn.Result> {
    ModifiedInternalRateOfReturn() {
        super("finance.mirr", 1, Terms.class);
    }

    record Terms(List<BigDecimal> cashFlows, BigDecimal financeRatePct, BigDecimal reinvestmentRatePct) {
        Terms {
            cashFlows = CashFlows.counted(cashFlows);
            Growth.at(financeRatePct);
            Growth.at(reinvestmentRatePct);
        }
    }

    record Result(BigDecimal mirr) {}

    @Override
    protected Result work(Terms given, Working working) {
        var changes = CashFlows.signChanges(given.cashFlows());
        if (changes == 0) {
            throw new Undetermined(
                    "NO_SIGN_CHANGE", "A rate of return needs an outlay and a return", Map.of("signChanges", changes));
        }
        var outlays = given.cashFlows().stream()
                .map(flow -> flow.negate().max(BigDecimal.ZERO))
                .toList();
        var returns = given.cashFlows().stream()
                .map(flow -> flow.max(BigDecimal.ZERO))
                .toList();
        var periods = given.cashFlows().size() - 1;
        var finance = Growth.at(given.financeRatePct());
        var outlay =
                new Fraction(finance.valueAtTheEnd(outlays), finance.perPeriod().pow(periods));
        working.step(
                "Present value of the outlays",
                Growth.bounded(outlay.shown()),
                "each ÷ {} to the power of its period",
                finance.perPeriod());
        var reinvestment = Growth.at(given.reinvestmentRatePct());
        var returned = working.step(
                "Final value of the returns",
                Growth.bounded(reinvestment.valueAtTheEnd(returns)),
                "each × {} to the power of the periods left",
                reinvestment.perPeriod());
        var growth = Exponential.power(returned.multiply(outlay.divisor()), outlay.dividend(), 1, periods);
        var rate = working.step(
                "Modified internal rate of return",
                growth.round(Rounding.EXACT).subtract(BigDecimal.ONE),
                "({} ÷ {}) to the power of 1 ÷ {}, less 1",
                returned,
                outlay.shown(),
                periods);
        return new Result(Rounding.places(rate, 6));
    }
}
