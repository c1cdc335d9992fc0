package org.concordat.sharing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The rate at which periodic cash flows are worth nothing, as a fraction: the only one above -100 %, or none is given. All
 * of them are found exactly, those too at which the value only touches zero. Source: domain rules, evaluation, growth.
 */
@Singleton
final class InternalRateOfReturn extends Calculation<InternalRateOfReturn.Terms, InternalRateOfReturn.Result> {
    private static final String CHANGES = "signChanges";

    InternalRateOfReturn() {
        super("finance.irr", 1, Terms.class);
    }

    record Terms(List<BigDecimal> cashFlows) {
        Terms {
            cashFlows = CashFlows.counted(cashFlows);
        }
    }

    record Result(BigDecimal irr, int signChanges) {}

    @Override
    protected Result work(Terms given, Working working) {
        var flows = given.cashFlows();
        var changes = working.verdict(
                "Changes of sign", CashFlows.signChanges(flows), "along {} flows, zeros skipped", flows.size());
        if (changes == 0) {
            throw new Undetermined(
                    "NO_SIGN_CHANGE", "Without an outlay and a return there is no rate", Map.of(CHANGES, changes));
        }
        var rates = RealRates.of(flows)
                .orElseThrow(() -> new Undetermined(
                        "NOT_CONVERGED",
                        "The rates of return could not all be told apart within the work allowed",
                        Map.of(CHANGES, changes)));
        if (rates.size() != 1) {
            throw new Undetermined(
                    rates.isEmpty() ? "NO_REAL_IRR" : "MULTIPLE_IRR",
                    rates.isEmpty()
                            ? "No rate above -100 % brings the value to zero"
                            : "Several rates bring the value to zero",
                    Map.of(CHANGES, changes, "roots", rates));
        }
        var rate = working.step("Internal rate of return", rates.get(0), "the rate at which the value is zero");
        putBack(rate, flows, working);
        return new Result(rate, changes);
    }

    private static void putBack(BigDecimal rate, List<BigDecimal> flows, Working working) {
        var growth = Growth.at(rate.movePointRight(2));
        if (growth.reaches(flows.size())) {
            var value = growth.presentValue(flows, 0, working);
            working.step("Net present value at this rate", value.shown(), "sum, as near to zero as six decimals come");
        }
    }
}
