package org.concordat.sharing;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.money;

import jakarta.inject.Singleton;
import java.math.BigDecimal;

/**
 * Releases the share of the retention that belongs to a section taken over. Source: domain rules, cost sharing, retention.sectionRelease.
 */
@Singleton
final class SectionRetentionRelease extends Calculation<SectionRetentionRelease.Terms, SectionRetentionRelease.Result> {
    SectionRetentionRelease() {
        super("retention.sectionRelease", 1, Terms.class);
    }

    record Terms(BigDecimal held, BigDecimal sectionValue, BigDecimal finalContractPrice, BigDecimal sectionSharePct) {}

    record Result(BigDecimal released) {}

    @Override
    protected Result work(Terms given, Working working) {
        Demand.positive(given.finalContractPrice(), "contract-price", "The contract price");
        var exact = divide(
                given.held()
                        .multiply(given.sectionValue())
                        .multiply(given.sectionSharePct())
                        .movePointLeft(2),
                given.finalContractPrice());
        return new Result(working.step(
                "Released",
                money(exact),
                "{} × {} ÷ {} × {} %",
                given.held(),
                given.sectionValue(),
                given.finalContractPrice(),
                given.sectionSharePct()));
    }
}
