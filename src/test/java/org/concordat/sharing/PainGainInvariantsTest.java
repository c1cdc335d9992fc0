package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The invariants of sharing overruns and savings, and the cost of a change in law. */
@Tag("property")
class PainGainInvariantsTest {
    private static final int CASES = 100_000;
    private static final BigDecimal TINY = BigDecimal.ONE.movePointLeft(20);
    private final PainGainBands painGain = new PainGainBands();
    private final ProgressiveCostShare changeInLaw = new ProgressiveCostShare();

    @Test
    void contractorAndAuthorityMakeTheVariance() {
        Cases.run("pain and gain: shares sum to the variance", CASES, random -> {
            var given = terms(random);

            var result = painGain.apply(given).result();

            assertThat(result.contractorShare().add(result.authorityShare())).isEqualByComparingTo(result.variance());
            assertThat(result.variance())
                    .isEqualTo(Rounding.money(given.target().subtract(given.actual())));
        });
    }

    @Test
    void theFinalPaymentIsTheCostAndTheShareFromEitherSide() {
        Cases.run("pain and gain: one final payment", CASES, random -> {
            var given = terms(random);

            var result = painGain.apply(given).result();

            assertThat(result.contractorReceives()).isEqualTo(result.authorityPays());
            assertThat(result.contractorReceives().subtract(result.contractorShare()))
                    .isEqualByComparingTo(Rounding.money(given.actual()));
        });
    }

    @Test
    void aShareIsAPartOfTheVarianceAndNoPainIsAboveItsCap() {
        Cases.run("pain and gain: bounds", CASES, random -> {
            var given = terms(random);

            var result = painGain.apply(given).result();

            var none = BigDecimal.ZERO;
            assertThat(result.contractorShare())
                    .isBetween(result.variance().min(none), result.variance().max(none));
            if (given.contractorPainCap() != null) {
                assertThat(result.contractorShare().negate()).isLessThanOrEqualTo(given.contractorPainCap());
            }
        });
    }

    @Test
    void higherCostNeverRaisesTheGain() {
        Cases.run("pain and gain: higher cost, no higher gain", CASES, random -> {
            var given = terms(random);
            var dearer = at(given, given.actual().add(Any.more(random)));

            assertThat(painGain.apply(dearer).result().contractorShare())
                    .isLessThanOrEqualTo(painGain.apply(given).result().contractorShare());
        });
    }

    @Test
    void theFinalPaymentNeverFallsAsCostRises() {
        Cases.run("pain and gain: higher cost, no lower payment", CASES, random -> {
            var given = inCents(random);
            var dearer = at(given, given.actual().add(random.nextInt(3) == 0 ? Any.CENT : Any.cents(random)));

            assertThat(painGain.apply(dearer).result().contractorReceives())
                    .isGreaterThanOrEqualTo(painGain.apply(given).result().contractorReceives());
        });
    }

    @Test
    void atAnEdgeBothBandsSayTheSame() {
        Cases.run("pain and gain: continuity", CASES, random -> {
            var given = terms(random);
            var bands = given.bandsPctOfTarget();
            var edge =
                    Rounding.percentOf(bands.get(random.nextInt(bands.size())).from(), given.target());

            var above = painGain.apply(at(given, edge.add(TINY))).result().contractorShare();
            var below = painGain.apply(at(given, edge.subtract(TINY).max(BigDecimal.ZERO)))
                    .result()
                    .contractorShare();

            assertThat(below.subtract(above)).isBetween(BigDecimal.ZERO, Any.CENT);
        });
    }

    @Test
    void onTargetNothingIsShared() {
        Cases.run("pain and gain: neutrality", CASES, random -> {
            var given = terms(random);

            var result = painGain.apply(at(given, given.target())).result();

            assertThat(result.contractorShare()).isEqualTo("0.00");
            assertThat(result.authorityShare()).isEqualTo("0.00");
            assertThat(result.contractorReceives()).isEqualTo(Rounding.money(given.target()));
        });
    }

    @Test
    void insideADeadbandNothingReachesTheContractor() {
        Cases.run("pain and gain: deadband", CASES, random -> {
            var half = BigDecimal.valueOf(1 + random.nextInt(5_000), 2);
            var hundred = BigDecimal.valueOf(100);
            var bands = List.of(
                    new Band(BigDecimal.ZERO, hundred.subtract(half), BigDecimal.ONE),
                    new Band(hundred.subtract(half), hundred.add(half), BigDecimal.ZERO),
                    new Band(hundred.add(half), null, BigDecimal.ONE));
            var target = Any.amount(random);
            var off = Rounding.percentOf(half, target).multiply(Any.fraction(random));
            var actual = random.nextBoolean() ? target.add(off) : target.subtract(off);

            var result = painGain.apply(new PainGainBands.Terms(target, actual, bands, null))
                    .result();

            assertThat(result.contractorShare()).isEqualTo("0.00");
        });
    }

    @Test
    void contractorAndAuthorityPayTheWholeCostOfAChange() {
        Cases.run("change in law: shares sum to the cost", CASES, random -> {
            var given = change(random);

            var result = changeInLaw.apply(given).result();

            assertThat(result.contractorPays().add(result.authorityPays()))
                    .isEqualByComparingTo(Rounding.money(given.newCapex()));
            assertThat(result.contractorPays()).isBetween(BigDecimal.ZERO, Rounding.money(given.newCapex()));
        });
    }

    @Test
    void smallChangesCostAsMuchAsOneLargeOne() {
        Cases.run("change in law: runs on the total", CASES, random -> {
            var first = change(random);
            var second = Any.amount(random);
            var before = first.cumulativeBefore();
            var bands = first.bands();
            var later = new ProgressiveCostShare.Terms(before.add(first.newCapex()), second, bands);
            var both = new ProgressiveCostShare.Terms(before, first.newCapex().add(second), bands);

            var sum = paid(first).add(paid(later));

            assertThat(sum.subtract(paid(both)).abs()).isLessThanOrEqualTo(Any.CENT);
        });
    }

    @Test
    void aDearerChangeNeverCostsTheContractorLess() {
        Cases.run("change in law: monotony", CASES, random -> {
            var given = change(random);
            var dearer = new ProgressiveCostShare.Terms(
                    given.cumulativeBefore(), given.newCapex().add(Any.more(random)), given.bands());

            assertThat(paid(dearer)).isGreaterThanOrEqualTo(paid(given));
        });
    }

    @Test
    void atAnEdgeOfTheTotalBothBandsSayTheSame() {
        Cases.run("change in law: continuity", CASES, random -> {
            var bands = Any.moneyBands(random);
            var edge = bands.get(random.nextInt(bands.size())).from();
            var below = new ProgressiveCostShare.Terms(BigDecimal.ZERO, edge, bands);
            var above = new ProgressiveCostShare.Terms(BigDecimal.ZERO, edge.add(TINY), bands);

            assertThat(paid(above).subtract(paid(below))).isBetween(BigDecimal.ZERO, Any.CENT);
        });
    }

    private BigDecimal paid(ProgressiveCostShare.Terms given) {
        return changeInLaw.apply(given).result().contractorPays();
    }

    private static ProgressiveCostShare.Terms change(Random random) {
        return new ProgressiveCostShare.Terms(Any.amount(random), Any.amount(random), Any.moneyBands(random));
    }

    /** Costs near the target as well as far from it. */
    private static PainGainBands.Terms terms(Random random) {
        return new PainGainBands.Terms(
                Any.amount(random),
                Any.amount(random),
                Any.percentBands(random),
                random.nextInt(3) == 0 ? Any.amount(random) : null);
    }

    private static PainGainBands.Terms inCents(Random random) {
        var target = Any.cents(random);
        var actual = random.nextBoolean()
                ? Any.cents(random)
                : target.subtract(BigDecimal.valueOf(random.nextInt(7) - 3, 2)).max(BigDecimal.ZERO);
        return new PainGainBands.Terms(
                target, actual, Any.percentBands(random), random.nextInt(3) == 0 ? Any.cents(random) : null);
    }

    private static PainGainBands.Terms at(PainGainBands.Terms given, BigDecimal actual) {
        return new PainGainBands.Terms(given.target(), actual, given.bandsPctOfTarget(), given.contractorPainCap());
    }
}
