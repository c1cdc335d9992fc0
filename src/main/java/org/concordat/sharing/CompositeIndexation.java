package org.concordat.sharing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Adjusts an amount by a fixed part and weighted indices; weights and fixed part are a whole. Source: domain rules, cost sharing, indexation.composite.
 */
@Singleton
final class CompositeIndexation extends Calculation<CompositeIndexation.Terms, IndexedAmount> {
    CompositeIndexation() {
        super("indexation.composite", 1, Terms.class);
    }

    record Terms(BigDecimal amount, BigDecimal fixed, List<WeightedIndex> terms) {
        Terms {
            terms = Demand.few(terms);
            IndexedAmount.demand(
                    amount, fixed, terms.stream().map(WeightedIndex::weight).toList());
        }
    }

    @Override
    protected IndexedAmount work(Terms given, Working working) {
        var parts = new ArrayList<Fraction>();
        for (var term : given.terms()) {
            var part = term.weighted();
            working.step("Weighted index", part.shown(), "{} × {} ÷ {}", term.weight(), term.current(), term.base());
            parts.add(part);
        }
        return IndexedAmount.of(given.amount(), given.fixed(), parts, working);
    }
}
