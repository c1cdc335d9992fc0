package org.concordat.sharing;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.money;
import static org.concordat.sharing.Rounding.places;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.concordat.platform.InvalidValue;

/**
 * Adjusts an amount by a fixed part and weighted indices; weights and fixed part are a whole. Source: domain rules, cost sharing, indexation.composite.
 */
@Singleton
final class CompositeIndexation extends Calculation<CompositeIndexation.Terms, CompositeIndexation.Result> {
    CompositeIndexation() {
        super("indexation.composite", 1, Terms.class);
    }

    record Terms(BigDecimal amount, BigDecimal fixed, List<WeightedIndex> terms) {
        Terms {
            var whole = terms.stream().map(WeightedIndex::weight).reduce(fixed, BigDecimal::add);
            if (whole.compareTo(BigDecimal.ONE) != 0) {
                throw new InvalidValue("weights-not-one", "The fixed part and the weights sum to 1");
            }
        }
    }

    record Result(BigDecimal factor, BigDecimal adjustedAmount, BigDecimal adjustment) {}

    @Override
    protected Result work(Terms given, Working working) {
        var factor = given.fixed();
        for (var term : given.terms()) {
            var part = divide(term.weight().multiply(term.current()), term.base());
            factor = factor.add(
                    working.step("Weighted index", part, "{} × {} ÷ {}", term.weight(), term.current(), term.base()));
        }
        working.step("Factor", factor, "{} + sum of the weighted indices", given.fixed());
        var adjusted = working.step(
                "Adjusted amount", money(given.amount().multiply(factor)), "{} × {}", given.amount(), factor);
        var adjustment = working.step(
                "Adjustment", adjusted.subtract(money(given.amount())), "{} − {}", adjusted, given.amount());
        return new Result(places(factor, 6), adjusted, adjustment);
    }
}
