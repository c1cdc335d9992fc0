package org.concordat.sharing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;

/**
 * Indexes a part of a charge and leaves the rest as it is. Source: domain rules, cost sharing, indexation.partial.
 */
@Singleton
final class PartialIndexation extends Calculation<PartialIndexation.Terms, PartialIndexation.Result> {
    PartialIndexation() {
        super("indexation.partial", 1, Terms.class);
    }

    record Terms(
            BigDecimal baseCharge,
            BigDecimal indexedProportion,
            BigDecimal baseIndex,
            @Published BigDecimal currentIndex) {
        Terms {
            Demand.notNegative(baseCharge, "A charge");
            Demand.fraction(indexedProportion, "The indexed part");
            Demand.positive(baseIndex, "base-index", "An index");
            Demand.positive(currentIndex, "current-index", "An index");
        }
    }

    record Result(BigDecimal indexedCharge) {}

    @Override
    protected Result work(Terms given, Working working) {
        var ratio = working.step(
                "Index ratio",
                new Fraction(given.currentIndex(), given.baseIndex()).shown(),
                "{} ÷ {}",
                given.currentIndex(),
                given.baseIndex());
        var fixed = working.step(
                "Part that stays",
                BigDecimal.ONE.subtract(given.indexedProportion()),
                "1 − {}",
                given.indexedProportion());
        var exact = new Fraction(
                given.baseCharge()
                        .multiply(fixed.multiply(given.baseIndex())
                                .add(given.indexedProportion().multiply(given.currentIndex()))),
                given.baseIndex());
        return new Result(working.step(
                "Indexed charge",
                exact.money(),
                "{} × ({} + {} × {})",
                given.baseCharge(),
                fixed,
                given.indexedProportion(),
                ratio));
    }
}
