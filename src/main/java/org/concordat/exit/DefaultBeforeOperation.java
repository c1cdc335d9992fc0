package org.concordat.exit;

import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;

/**
 * What the authority pays where the private partner defaults before operation: the lower of a share of the debt and a share
 * of the bid cost, both by the last milestone achieved. Source: Indian hybrid-annuity model concession; domain rules, cost
 * sharing, termination sums.
 */
@Singleton
final class DefaultBeforeOperation extends Calculation<DefaultBeforeOperation.Terms, DefaultBeforeOperation.Result> {
    private static final int MOST_MILESTONES = 1000;

    DefaultBeforeOperation() {
        super("termination.defaultBeforeOperation", 1, Terms.class);
    }

    /**
     * @param lastMilestoneAchieved 0 where none was
     * @param debtPct of that milestone, as is {@code bidCostPct}; the agreement says which
     */
    record Terms(
            int lastMilestoneAchieved,
            BigDecimal debtDue,
            BigDecimal bidCost,
            BigDecimal debtPct,
            BigDecimal bidCostPct) {
        Terms {
            Demand.count(lastMilestoneAchieved, 0, MOST_MILESTONES, "The number of the last milestone achieved");
            Demand.notNegative(debtDue, "The debt due");
            Demand.notNegative(bidCost, "The bid cost");
            Demand.percent(debtPct, "The share of the debt");
            Demand.percent(bidCostPct, "The share of the bid cost");
        }
    }

    record Result(BigDecimal byDebt, BigDecimal byBidCost, BigDecimal terminationPayment) {}

    @Override
    protected Result work(Terms given, Working working) {
        var byDebt = share("By debt", given.debtPct(), given.debtDue(), given, working);
        var byBidCost = share("By bid cost", given.bidCostPct(), given.bidCost(), given, working);
        var payment =
                working.step("Termination payment", byDebt.min(byBidCost), "the lower of {} and {}", byDebt, byBidCost);
        return new Result(byDebt, byBidCost, payment);
    }

    private static BigDecimal share(String label, BigDecimal pct, BigDecimal whole, Terms given, Working working) {
        return working.step(
                label,
                money(percentOf(pct, whole)),
                "{} % of {} after milestone {}",
                pct,
                whole,
                given.lastMilestoneAchieved());
    }
}
