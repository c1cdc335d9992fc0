package org.concordat.sharing;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.platform.InvalidValue;

/**
 * An amount adjusted by a fixed part and weighted indices that are a whole together. Source: domain rules, cost sharing,
 * indexation.composite.
 *
 * @param adjustment what the adjustment adds to the amount
 */
record IndexedAmount(BigDecimal factor, BigDecimal adjustedAmount, BigDecimal adjustment) {
    static void demand(BigDecimal amount, BigDecimal fixed, List<BigDecimal> weights) {
        Demand.notNegative(amount, "An amount");
        Demand.fraction(fixed, "The fixed part");
        if (weights.stream().reduce(fixed, BigDecimal::add).compareTo(BigDecimal.ONE) != 0) {
            throw new InvalidValue("weights-not-one", "The fixed part and the weights sum to 1");
        }
    }

    /** @param parts weight × current ÷ base of each index */
    static IndexedAmount of(BigDecimal amount, BigDecimal fixed, List<Fraction> parts, Working working) {
        var factor = parts.stream().reduce(Fraction.of(fixed), Fraction::plus);
        working.step("Factor", factor.shown(), "{} + sum of the weighted indices", fixed);
        var adjusted = working.step("Adjusted amount", factor.times(amount).money(), "{} × {}", amount, factor.shown());
        var before = Rounding.money(amount);
        var adjustment = working.step("Adjustment", adjusted.subtract(before), "{} − {}", adjusted, before);
        return new IndexedAmount(factor.places(6), adjusted, adjustment);
    }
}
