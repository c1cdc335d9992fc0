package org.concordat.sharing;

import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.percentOf;

import jakarta.inject.Singleton;
import java.math.BigDecimal;

/**
 * Releases retention in two parts: one at taking-over, the rest at the end of the defects period less the cost of work that
 * is outstanding then. Source: domain rules, cost sharing, retention.release.
 */
@Singleton
final class RetentionRelease extends Calculation<RetentionRelease.Terms, RetentionRelease.Result> {
    RetentionRelease() {
        super("retention.release", 1, Terms.class);
    }

    record Terms(BigDecimal held, BigDecimal firstMoietyPct, BigDecimal outstandingWorkAtEnd) {
        Terms {
            Demand.notNegative(held, "What is held");
            Demand.percent(firstMoietyPct, "The first part");
            Demand.notNegative(outstandingWorkAtEnd, "The cost of outstanding work");
        }
    }

    record Result(BigDecimal atTakingOver, BigDecimal atDefectsEnd, BigDecimal withheld) {}

    @Override
    protected Result work(Terms given, Working working) {
        var first = working.step(
                "At taking-over",
                money(percentOf(given.firstMoietyPct(), given.held())),
                "{} % of {}",
                given.firstMoietyPct(),
                given.held());
        var rest = working.rest("Second part", given.held(), first);
        var withheld = working.step(
                "Withheld",
                money(new Allowance(rest).take(given.outstandingWorkAtEnd())),
                "the lower of {} and {}",
                given.outstandingWorkAtEnd(),
                rest);
        var last = working.rest("At the end of the defects period", rest, withheld);
        return new Result(first, last, withheld);
    }
}
