package org.concordat.sharing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

/**
 * What cash flows on given days are worth on the day of the first, each discounted by its days over 365. Source: domain
 * rules, evaluation, growth.
 */
@Singleton
final class DatedNetPresentValue extends Calculation<DatedNetPresentValue.Terms, DatedNetPresentValue.Result> {
    DatedNetPresentValue() {
        super("finance.xnpv", 1, Terms.class);
    }

    record Terms(BigDecimal annualRatePct, List<DatedFlow> cashFlows, DayBasis basis) {
        Terms {
            Growth.at(annualRatePct);
            cashFlows = CashFlows.counted(cashFlows);
            DatedFlows.of(cashFlows, basis);
        }
    }

    record Result(BigDecimal xnpv) {}

    @Override
    protected Result work(Terms given, Working working) {
        var value =
                Growth.at(given.annualRatePct()).presentValue(DatedFlows.of(given.cashFlows(), given.basis()), working);
        return new Result(working.step("Net present value", Rounding.money(value), "sum"));
    }
}
