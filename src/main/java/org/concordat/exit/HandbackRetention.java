package org.concordat.exit;

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
 * Keeps part of the last monthly charges back for the works that the hand-back needs: the estimate with a contingency less
 * what the account holds, in equal months that round down and stay within a share of the charge. The last month takes the
 * rest within the same limit; what is left then is to be covered by a bond. Source: domain rules, cost sharing,
 * handback.retention.
 */
@Singleton
final class HandbackRetention extends Calculation<HandbackRetention.Terms, HandbackRetention.Result> {
    private static final int MOST_MONTHS = 1200;

    HandbackRetention() {
        super("handback.retention", 1, Terms.class);
    }

    /**
     * @param monthsLeft 0 where the agreement has expired
     * @param monthlyChargeCapPct the most that is kept back of a monthly charge
     */
    record Terms(
            BigDecimal estimatedRectification,
            BigDecimal contingencyPct,
            BigDecimal accountBalance,
            int monthsLeft,
            BigDecimal monthlyChargeCapPct,
            BigDecimal monthlyCharge) {
        Terms {
            Demand.notNegative(estimatedRectification, "The estimate of the works");
            Demand.percent(contingencyPct, "The contingency");
            Demand.notNegative(accountBalance, "The balance of the account");
            Demand.count(monthsLeft, 0, MOST_MONTHS, "The number of months left");
            Demand.percent(monthlyChargeCapPct, "The limit on a monthly retention");
            Demand.notNegative(monthlyCharge, "The monthly charge");
        }
    }

    record Result(
            BigDecimal required,
            BigDecimal monthlyRetention,
            BigDecimal finalMonthRetention,
            BigDecimal shortfallAtExpiry,
            boolean bondNeeded) {}

    @Override
    protected Result work(Terms given, Working working) {
        var required = required(given, working);
        var most = working.step(
                "Limit of a month",
                limit(percentOf(given.monthlyChargeCapPct(), given.monthlyCharge())),
                "{} % of {}",
                given.monthlyChargeCapPct(),
                given.monthlyCharge());
        var open = new Allowance(required);
        var monthly = monthly(required, most, given.monthsLeft(), working);
        open.take(monthly.multiply(BigDecimal.valueOf(Math.max(0, given.monthsLeft() - 1))));
        var rest = open.left();
        var last = working.step(
                "Retention of the last month",
                money(open.take(given.monthsLeft() == 0 ? BigDecimal.ZERO : most)),
                "the lower of {} left and {}",
                rest,
                most);
        var shortfall = working.step("Shortfall at expiry", money(open.left()), "{} − {}", rest, last);
        var bond = working.verdict("Bond needed", shortfall.signum() > 0, "{} is not retained", shortfall);
        return new Result(required, monthly, last, shortfall, bond);
    }

    private static BigDecimal required(Terms given, Working working) {
        var estimate = given.estimatedRectification();
        var cost = working.step(
                "Cost with contingency",
                estimate.add(percentOf(given.contingencyPct(), estimate)),
                "{} + {} %",
                estimate,
                given.contingencyPct());
        return working.step(
                "Required",
                money(cost.subtract(given.accountBalance()).max(BigDecimal.ZERO)),
                "{} − {} on the account, at least zero",
                cost,
                given.accountBalance());
    }

    private static BigDecimal monthly(BigDecimal required, BigDecimal most, int months, Working working) {
        if (months == 0) {
            return working.step("Retention of a month", money(BigDecimal.ZERO), "no month is left");
        }
        return working.step(
                "Retention of a month",
                limit(required, BigDecimal.valueOf(months)).min(most),
                "the lower of {} ÷ {} and {}",
                required,
                months,
                most);
    }
}
