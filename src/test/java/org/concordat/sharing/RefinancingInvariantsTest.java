package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The invariants of sharing the gain of a refinancing. */
@Tag("property")
class RefinancingInvariantsTest {
    private static final int CASES = 100_000;
    private static final BigDecimal TINY = BigDecimal.ONE.movePointLeft(20);
    private final RefinancingGainShare refinancing = new RefinancingGainShare();

    @Test
    void authorityAndContractorMakeTheGain() {
        Cases.run("refinancing: shares sum to the gain", CASES, random -> {
            var given = terms(random);

            var result = refinancing.apply(given).result();

            assertThat(result.authorityShare().add(result.contractorShare()))
                    .isEqualByComparingTo(Rounding.money(given.gain().max(BigDecimal.ZERO)));
        });
    }

    @Test
    void theAuthoritysShareLiesBetweenNothingAndTheGainToShare() {
        Cases.run("refinancing: bounds", CASES, random -> {
            var result = refinancing.apply(terms(random)).result();

            assertThat(result.authorityShare()).isBetween(BigDecimal.ZERO, result.shareableGain());
            assertThat(result.contractorShare()).isNotNegative();
        });
    }

    @Test
    void aLossSharesNothing() {
        Cases.run("refinancing: loss", CASES, random -> {
            var given = terms(random);
            var loss = new RefinancingGainShare.Terms(
                    given.priorAggregateGain(), given.gain().abs().negate(), given.thresholdIrrTopUp(), given.bands());

            var result = refinancing.apply(loss).result();

            assertThat(List.of(result.shareableGain(), result.authorityShare(), result.contractorShare()))
                    .containsOnly(new BigDecimal("0.00"));
        });
    }

    @Test
    void whatTopsTheInvestorsUpStaysWithTheContractor() {
        Cases.run("refinancing: top-up", CASES, random -> {
            var given = terms(random);

            var result = refinancing.apply(given).result();

            var kept = given.thresholdIrrTopUp().min(given.gain().max(BigDecimal.ZERO));
            assertThat(result.contractorShare().add(Any.CENT)).isGreaterThanOrEqualTo(kept);
        });
    }

    @Test
    void twoGainsShareAsOneDoes() {
        Cases.run("refinancing: runs on the total", CASES, random -> {
            var prior = Any.amount(random);
            var first = Any.amount(random);
            var second = Any.amount(random);
            var bands = Any.moneyBands(random);

            var parts = share(prior, first, bands).add(share(prior.add(first), second, bands));

            assertThat(parts.subtract(share(prior, first.add(second), bands)).abs())
                    .isLessThanOrEqualTo(Any.CENT);
        });
    }

    @Test
    void aHigherGainNeverLowersEitherShare() {
        Cases.run("refinancing: monotony", CASES, random -> {
            var prior = Any.amount(random);
            var gain = Any.cents(random);
            var topUp = Any.cents(random);
            var bands = Any.moneyBands(random);
            var more = gain.add(random.nextInt(3) == 0 ? Any.CENT : Any.cents(random));

            var lower = refinancing
                    .apply(new RefinancingGainShare.Terms(prior, gain, topUp, bands))
                    .result();
            var higher = refinancing
                    .apply(new RefinancingGainShare.Terms(prior, more, topUp, bands))
                    .result();

            assertThat(higher.authorityShare()).isGreaterThanOrEqualTo(lower.authorityShare());
            assertThat(higher.contractorShare()).isGreaterThanOrEqualTo(lower.contractorShare());
        });
    }

    @Test
    void atAnEdgeBothBandsSayTheSame() {
        Cases.run("refinancing: continuity", CASES, random -> {
            var bands = Any.moneyBands(random);
            var edge = bands.get(random.nextInt(bands.size())).from();

            var jump = share(BigDecimal.ZERO, edge.add(TINY), bands).subtract(share(BigDecimal.ZERO, edge, bands));

            assertThat(jump).isBetween(BigDecimal.ZERO, Any.CENT);
        });
    }

    private BigDecimal share(BigDecimal prior, BigDecimal gain, List<Band> bands) {
        return refinancing
                .apply(new RefinancingGainShare.Terms(prior, gain, BigDecimal.ZERO, bands))
                .result()
                .authorityShare();
    }

    private static RefinancingGainShare.Terms terms(Random random) {
        var topUp = random.nextBoolean() ? BigDecimal.ZERO : Any.amount(random);
        return new RefinancingGainShare.Terms(Any.amount(random), Any.signed(random), topUp, Any.moneyBands(random));
    }
}
