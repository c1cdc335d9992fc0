package org.concordat.exit;

import static org.concordat.sharing.Rounding.money;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;

/**
 * What the authority pays where force majeure ends an agreement, by component: debt, equity less what was distributed, and
 * the cost of ending. None is below zero, so that distributions never reduce the debt; the accounts are taken off the sum.
 * Source: HM Treasury SoPC4 section 21.3.2; domain rules, cost sharing, termination sums.
 */
@Singleton
final class ForceMajeureComponents extends Calculation<ForceMajeureComponents.Terms, ForceMajeureComponents.Result> {
    ForceMajeureComponents() {
        super("termination.forceMajeureComponents", 1, Terms.class);
    }

    record Terms(
            BigDecimal seniorDebt,
            BigDecimal juniorDebt,
            BigDecimal juniorInterestPaid,
            BigDecimal equitySubscribed,
            BigDecimal distributionsPaid,
            BigDecimal redundancy,
            BigDecimal subcontractorBreakage,
            BigDecimal accountBalances) {
        Terms {
            Demand.notNegative(seniorDebt, "The senior debt");
            Demand.notNegative(juniorDebt, "The junior debt");
            Demand.notNegative(juniorInterestPaid, "The interest paid on junior debt");
            Demand.notNegative(equitySubscribed, "The equity subscribed");
            Demand.notNegative(distributionsPaid, "The sum of distributions paid");
            Demand.notNegative(redundancy, "The cost of redundancy");
            Demand.notNegative(subcontractorBreakage, "The breakage cost of subcontractors");
            Demand.notNegative(accountBalances, "The balance of the accounts");
        }
    }

    /** @param components senior debt, junior debt, equity, redundancy, breakage */
    record Result(List<BigDecimal> components, BigDecimal terminationPayment) {}

    @Override
    protected Result work(Terms given, Working working) {
        var components = List.of(
                component("Senior debt", given.seniorDebt(), BigDecimal.ZERO, working),
                component("Junior debt less interest", given.juniorDebt(), given.juniorInterestPaid(), working),
                component("Equity less distributions", given.equitySubscribed(), given.distributionsPaid(), working),
                component("Redundancy", given.redundancy(), BigDecimal.ZERO, working),
                component("Breakage of subcontractors", given.subcontractorBreakage(), BigDecimal.ZERO, working));
        var sum = working.step(
                "Sum of the components",
                components.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                "{} + {} + {} + {} + {}",
                components.toArray());
        var payment = working.step(
                "Termination payment",
                money(sum.subtract(given.accountBalances()).max(BigDecimal.ZERO)),
                "{} − {} on the accounts, at least zero",
                sum,
                given.accountBalances());
        return new Result(components, payment);
    }

    private static BigDecimal component(String label, BigDecimal amount, BigDecimal less, Working working) {
        return working.step(
                label, money(amount.subtract(less).max(BigDecimal.ZERO)), "{} − {}, at least zero", amount, less);
    }
}
