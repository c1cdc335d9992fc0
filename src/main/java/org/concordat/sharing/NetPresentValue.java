package org.concordat.sharing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a list of yearly cash flows is worth today. Whether the first one is due now or at the end of the first year is said,
 * not guessed. Source: domain rules, evaluation, growth.
 */
@Singleton
final class NetPresentValue extends Calculation<NetPresentValue.Terms, NetPresentValue.Result> {
    NetPresentValue() {
        super("finance.npv", 1, Terms.class);
    }

    record Terms(BigDecimal annualRatePct, List<BigDecimal> cashFlows, FirstFlow firstFlowAt) {
        Terms {
            Growth.at(annualRatePct);
            cashFlows = CashFlows.counted(cashFlows);
        }
    }

    record Result(BigDecimal npv) {}

    @Override
    protected Result work(Terms given, Working working) {
        var value = Growth.at(given.annualRatePct())
                .presentValue(given.cashFlows(), given.firstFlowAt().period(), working);
        return new Result(working.step("Net present value", value.money(), "sum"));
    }
}
