package org.concordat.sharing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the cash of the remaining years of a loan is worth today, at the rate of the loan, over the debt that is left; each
 * year's cash comes at its end. Source: domain rules, evaluation, ratios.
 */
@Singleton
final class LoanLifeCover extends Calculation<LoanLifeCover.Terms, LoanLifeCover.Result> {
    LoanLifeCover() {
        super("finance.llcr", 1, Terms.class);
    }

    record Terms(List<BigDecimal> cashFlows, BigDecimal debtRatePct, BigDecimal debtOutstanding) {
        Terms {
            cashFlows = CashFlows.counted(cashFlows);
            Growth.at(debtRatePct);
            Demand.positive(debtOutstanding, "debt-outstanding", "The debt outstanding");
        }
    }

    record Result(BigDecimal llcr) {}

    @Override
    protected Result work(Terms given, Working working) {
        var cash = Growth.at(given.debtRatePct()).presentValue(given.cashFlows(), 1, working);
        working.step("Present value of the cash", cash.shown(), "sum");
        var ratio = new Fraction(cash.dividend(), cash.divisor().multiply(given.debtOutstanding()));
        working.step("Loan life cover ratio", ratio.shown(), "{} ÷ {}", cash.shown(), given.debtOutstanding());
        return new Result(ratio.places(4));
    }
}
