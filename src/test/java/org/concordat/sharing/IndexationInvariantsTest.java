package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The invariants of indexation. */
@Tag("property")
class IndexationInvariantsTest {
    private static final int CASES = 100_000;
    private final PartialIndexation partial = new PartialIndexation();
    private final CompositeIndexation composite = new CompositeIndexation();
    private final IndexationCollar collar = new IndexationCollar();

    @Test
    void anUnmovedIndexChangesNothing() {
        Cases.run("indexation: partial, neutrality", CASES, random -> {
            var charge = Any.amount(random);
            var index = Any.positive(random);

            assertThat(charged(charge, Any.fraction(random), index, index)).isEqualTo(Rounding.money(charge));
        });
    }

    @Test
    void aPartOfNothingIsNotIndexedAndTheWholeIsEntirely() {
        Cases.run("indexation: partial, ends", CASES, random -> {
            var charge = Any.amount(random);
            var base = Any.positive(random);
            var current = Any.positive(random);

            assertThat(charged(charge, BigDecimal.ZERO, base, current)).isEqualTo(Rounding.money(charge));
            assertThat(charged(charge, BigDecimal.ONE, base, current))
                    .isEqualTo(Any.quotient(charge.multiply(current), base));
        });
    }

    @Test
    void aHigherIndexNeverLowersTheCharge() {
        Cases.run("indexation: partial, monotony", CASES, random -> {
            var charge = Any.amount(random);
            var part = Any.fraction(random);
            var base = Any.positive(random);
            var current = Any.positive(random);

            assertThat(charged(charge, part, base, current.add(Any.more(random))))
                    .isGreaterThanOrEqualTo(charged(charge, part, base, current));
        });
    }

    @Test
    void aPartiallyIndexedChargeIsACompositeOfOneIndex() {
        Cases.run("indexation: partial and composite", CASES, random -> {
            var charge = Any.amount(random);
            var part = Any.fraction(random);
            var base = Any.positive(random);
            var current = Any.positive(random);
            var terms = List.of(new WeightedIndex(part, base, current));

            var result = composite
                    .apply(new CompositeIndexation.Terms(charge, BigDecimal.ONE.subtract(part), terms))
                    .result();

            assertThat(result.adjustedAmount()).isEqualTo(charged(charge, part, base, current));
        });
    }

    @Test
    void amountAndAdjustmentMakeTheAdjustedAmount() {
        Cases.run("indexation: composite, sums", CASES, random -> {
            var given = terms(random);

            var result = composite.apply(given).result();

            assertThat(result.adjustedAmount().subtract(result.adjustment()))
                    .isEqualByComparingTo(Rounding.money(given.amount()));
            assertThat(result.adjustedAmount()).isNotNegative();
        });
    }

    @Test
    void unmovedIndicesGiveTheFactorOne() {
        Cases.run("indexation: composite, neutrality", CASES, random -> {
            var given = terms(random);
            var unmoved = given.terms().stream()
                    .map(term -> new WeightedIndex(term.weight(), term.base(), term.base()))
                    .toList();

            var result = composite
                    .apply(new CompositeIndexation.Terms(given.amount(), given.fixed(), unmoved))
                    .result();

            assertThat(result.factor()).isEqualTo("1.000000");
            assertThat(result.adjustment()).isEqualTo("0.00");
        });
    }

    @Test
    void theOrderOfTheIndicesDoesNotMatter() {
        Cases.run("indexation: composite, order", CASES, random -> {
            var given = terms(random);
            var turned = new ArrayList<>(given.terms());
            Collections.shuffle(turned, random);

            assertThat(composite
                            .apply(new CompositeIndexation.Terms(given.amount(), given.fixed(), turned))
                            .result())
                    .isEqualTo(composite.apply(given).result());
        });
    }

    @Test
    void aHigherIndexNeverLowersTheCompositeAmount() {
        Cases.run("indexation: composite, monotony", CASES, random -> {
            var given = terms(random);
            var higher = given.terms().stream()
                    .map(term -> new WeightedIndex(
                            term.weight(), term.base(), term.current().add(Any.more(random))))
                    .toList();

            assertThat(composite
                            .apply(new CompositeIndexation.Terms(given.amount(), given.fixed(), higher))
                            .result()
                            .adjustedAmount())
                    .isGreaterThanOrEqualTo(composite.apply(given).result().adjustedAmount());
        });
    }

    @Test
    void theChangeThatCountsLiesBetweenFloorAndCap() {
        Cases.run("indexation: collar, bounds", CASES, random -> {
            var given = collar(random);

            var result = collar.apply(given).result();

            assertThat(result.effectiveChangePct())
                    .isBetween(Rounding.places(given.floorPct(), 2), Rounding.places(given.capPct(), 2));
            assertThat(result.newCharge()).isBetween(changed(given, given.floorPct()), changed(given, given.capPct()));
        });
    }

    @Test
    void aChangeInsideTheCollarCountsAsItIs() {
        Cases.run("indexation: collar, inside", CASES, random -> {
            var given = collar(random);
            var width = given.capPct().subtract(given.floorPct());
            var inside = given.floorPct().add(width.multiply(Any.fraction(random)));
            var terms = new IndexationCollar.Terms(given.baseCharge(), inside, given.floorPct(), given.capPct());

            assertThat(collar.apply(terms).result().newCharge()).isEqualTo(changed(given, inside));
        });
    }

    @Test
    void aLargerChangeNeverLowersTheNewCharge() {
        Cases.run("indexation: collar, monotony", CASES, random -> {
            var given = collar(random);
            var larger = new IndexationCollar.Terms(
                    given.baseCharge(),
                    given.indexChangePct().add(Any.fraction(random)),
                    given.floorPct(),
                    given.capPct());

            assertThat(collar.apply(larger).result().newCharge())
                    .isGreaterThanOrEqualTo(collar.apply(given).result().newCharge());
        });
    }

    private BigDecimal charged(BigDecimal charge, BigDecimal part, BigDecimal base, BigDecimal current) {
        return partial.apply(new PartialIndexation.Terms(charge, part, base, current))
                .result()
                .indexedCharge();
    }

    private static BigDecimal changed(IndexationCollar.Terms given, BigDecimal pct) {
        return Rounding.money(given.baseCharge().add(Rounding.percentOf(pct, given.baseCharge())));
    }

    /** Weights in hundredths that leave the rest to the fixed part. */
    private static CompositeIndexation.Terms terms(Random random) {
        var left = 100;
        var terms = new ArrayList<WeightedIndex>();
        for (var number = random.nextInt(5); number > 0; number--) {
            var weight = random.nextInt(left + 1);
            left -= weight;
            terms.add(new WeightedIndex(BigDecimal.valueOf(weight, 2), Any.positive(random), Any.positive(random)));
        }
        return new CompositeIndexation.Terms(Any.amount(random), BigDecimal.valueOf(left, 2), terms);
    }

    private static IndexationCollar.Terms collar(Random random) {
        var floor = Any.percent(random).subtract(Any.percent(random));
        return new IndexationCollar.Terms(
                Any.amount(random),
                Any.percent(random).subtract(Any.percent(random)),
                floor,
                floor.add(Any.percent(random)));
    }
}
