package org.concordat.sharing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;

/**
 * Releases the share of the retention that belongs to a section taken over. Source: domain rules, cost sharing,
 * retention.sectionRelease.
 */
@Singleton
final class SectionRetentionRelease extends Calculation<SectionRetentionRelease.Terms, SectionRetentionRelease.Result> {
    SectionRetentionRelease() {
        super("retention.sectionRelease", 1, Terms.class);
    }

    record Terms(BigDecimal held, BigDecimal sectionValue, BigDecimal finalContractPrice, BigDecimal sectionSharePct) {
        Terms {
            Demand.notNegative(held, "What is held");
            Demand.notNegative(sectionValue, "The value of a section");
            Demand.positive(finalContractPrice, "contract-price", "The contract price");
            Demand.percent(sectionSharePct, "The share of a section");
            if (sectionValue.compareTo(finalContractPrice) > 0) {
                throw new InvalidValue("section-value", "A section is worth no more than the whole contract");
            }
        }
    }

    record Result(BigDecimal released) {}

    @Override
    protected Result work(Terms given, Working working) {
        var exact = new Fraction(
                given.held()
                        .multiply(given.sectionValue())
                        .multiply(given.sectionSharePct())
                        .movePointLeft(2),
                given.finalContractPrice());
        return new Result(working.step(
                "Released",
                exact.money(),
                "{} × {} ÷ {} × {} %",
                given.held(),
                given.sectionValue(),
                given.finalContractPrice(),
                given.sectionSharePct()));
    }
}
