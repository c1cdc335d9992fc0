package org.concordat.sharing;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.money;

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

    record Terms(BigDecimal baseCharge, BigDecimal indexedProportion, BigDecimal baseIndex, BigDecimal currentIndex) {}

    record Result(BigDecimal indexedCharge) {}

    @Override
    protected Result work(Terms given, Working working) {
        Demand.positive(given.baseIndex(), "base-index", "An index");
        var ratio = working.step(
                "Index ratio",
                divide(given.currentIndex(), given.baseIndex()),
                "{} ÷ {}",
                given.currentIndex(),
                given.baseIndex());
        var fixed = working.step(
                "Part that stays",
                BigDecimal.ONE.subtract(given.indexedProportion()),
                "1 − {}",
                given.indexedProportion());
        var exact = divide(
                given.baseCharge()
                        .multiply(fixed.multiply(given.baseIndex())
                                .add(given.indexedProportion().multiply(given.currentIndex()))),
                given.baseIndex());
        return new Result(working.step(
                "Indexed charge",
                money(exact),
                "{} × ({} + {} × {})",
                given.baseCharge(),
                fixed,
                given.indexedProportion(),
                ratio));
    }
}
