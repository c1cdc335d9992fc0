package org.concordat.performance;

import static org.concordat.sharing.Rounding.limit;
import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.sharing.Allowance;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;

/**
 * A percentage of net sales that comes back to the authority for what it contributed, until a cumulative cap. Source: domain
 * rules, engagement types, R&amp;D and innovation.
 */
@Singleton
final class Royalty extends Calculation<Royalty.Terms, Royalty.Result> {
    Royalty() {
        super("innovation.royalty", 1, Terms.class);
    }

    record Terms(BigDecimal netSales, BigDecimal royaltyPct, BigDecimal paidSoFar, BigDecimal cumulativeCap) {
        Terms {
            Demand.notNegative(netSales, "The amount of net sales");
            Demand.percent(royaltyPct, "The royalty");
            Demand.notNegative(paidSoFar, "The royalty paid so far");
            Demand.notNegative(cumulativeCap, "The cumulative cap");
        }
    }

    /** @param capReached after this payment, also where it is just reached */
    record Result(BigDecimal royaltyDue, boolean capReached) {}

    @Override
    protected Result work(Terms given, Working working) {
        var asked = working.step(
                "Royalty before the cap",
                money(percentOf(given.royaltyPct(), given.netSales())),
                "{} % of {}",
                given.royaltyPct(),
                given.netSales());
        var allowance = new Allowance(limit(given.cumulativeCap().subtract(given.paidSoFar())));
        var left = working.step(
                "Left under the cap",
                allowance.left(),
                "{} − {}, at least zero",
                given.cumulativeCap(),
                given.paidSoFar());
        var due = working.step("Royalty due", money(allowance.take(asked)), "the lower of {} and {}", asked, left);
        var reached = working.verdict(
                "Cap reached", allowance.left().signum() == 0, "{} left after {}", allowance.left(), due);
        return new Result(due, reached);
    }
}
