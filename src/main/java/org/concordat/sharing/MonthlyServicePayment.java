package org.concordat.sharing;

import static org.concordat.sharing.Rounding.limit;
import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;

import jakarta.inject.Singleton;
import java.math.BigDecimal;

/**
 * A twelfth of the annual charge less deductions up to a cap; what the cap keeps back is carried forward.
 * Source: domain rules, cost sharing, availability.monthlyPayment.
 */
@Singleton
final class MonthlyServicePayment extends Calculation<MonthlyServicePayment.Terms, MonthlyServicePayment.Result> {
    MonthlyServicePayment() {
        super("availability.monthlyPayment", 1, Terms.class);
    }

    /** @param monthlyCapPct of the monthly charge; above 100 the charge itself is the cap, so that nobody pays back */
    record Terms(BigDecimal annualCharge, BigDecimal deductions, BigDecimal monthlyCapPct, BigDecimal broughtForward) {
        Terms {
            Demand.notNegative(annualCharge, "The annual charge");
            Demand.notNegative(deductions, "A deduction");
            Demand.percentage(monthlyCapPct, "The cap of deductions");
            Demand.notNegative(broughtForward, "What is brought forward");
        }
    }

    record Result(
            BigDecimal monthlyCharge, BigDecimal deductionApplied, BigDecimal carriedForward, BigDecimal payable) {}

    @Override
    protected Result work(Terms given, Working working) {
        var charge = working.step(
                "Monthly charge",
                new Fraction(given.annualCharge(), BigDecimal.valueOf(12)).money(),
                "{} ÷ 12",
                given.annualCharge());
        var asked = working.step(
                "Deductions",
                money(given.deductions().add(given.broughtForward())),
                "{} + {} brought forward",
                given.deductions(),
                given.broughtForward());
        var cap = working.step(
                "Cap",
                limit(percentOf(given.monthlyCapPct(), charge)).min(charge),
                "{} % of {}, at most all of it",
                given.monthlyCapPct(),
                charge);
        var applied = working.step("Deducted", new Allowance(cap).take(asked), "the lower of {} and {}", asked, cap);
        var carried = working.rest("Carried forward", asked, applied);
        var payable = working.rest("Payable", charge, applied);
        return new Result(charge, money(applied), carried, payable);
    }
}
