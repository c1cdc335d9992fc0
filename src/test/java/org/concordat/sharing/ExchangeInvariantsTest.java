package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The invariants of sharing the effect of a moving exchange rate. */
@Tag("property")
class ExchangeInvariantsTest {
    private static final int CASES = 100_000;
    private static final BigDecimal TINY = BigDecimal.ONE.movePointLeft(40);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final ExchangeRateShare exchange = new ExchangeRateShare();

    @Test
    void publicAndPrivateMakeTheTotal() {
        Cases.run("exchange: shares sum to the total", CASES, random -> {
            var given = terms(random);

            var result = exchange.apply(given).result();

            assertThat(result.publicShare().add(result.privateShare())).isEqualByComparingTo(result.totalEffect());
            assertThat(result.totalEffect())
                    .isEqualTo(Rounding.money(
                            given.foreignAmount().multiply(given.currentRate().subtract(given.baseRate()))));
        });
    }

    @Test
    void thePublicShareIsAPartOfTheTotal() {
        Cases.run("exchange: bounds", CASES, random -> {
            var result = exchange.apply(terms(random)).result();

            assertThat(result.publicShare())
                    .isBetween(
                            result.totalEffect().min(BigDecimal.ZERO),
                            result.totalEffect().max(BigDecimal.ZERO));
        });
    }

    @Test
    void aFallIsSharedAsARiseWithAMinus() {
        Cases.run("exchange: mirrored", CASES, random -> {
            var given = terms(random);
            var move = given.baseRate().multiply(Any.fraction(random)).multiply(new BigDecimal("0.99"));

            var up = exchange.apply(at(given, given.baseRate().add(move))).result();
            var down =
                    exchange.apply(at(given, given.baseRate().subtract(move))).result();

            assertThat(down.publicShare()).isEqualByComparingTo(up.publicShare().negate());
            assertThat(down.privateShare())
                    .isEqualByComparingTo(up.privateShare().negate());
            assertThat(down.movementPct()).isEqualByComparingTo(up.movementPct().negate());
        });
    }

    @Test
    void insideTheDeadbandThePublicSideBearsNothing() {
        Cases.run("exchange: deadband", CASES, random -> {
            var given = terms(random);
            var move = edge(given, given.deadbandPct()).multiply(Any.fraction(random));

            var result = exchange.apply(at(given, given.baseRate().add(move))).result();

            assertThat(result.publicShare()).isEqualTo("0.00");
            assertThat(result.privateShare()).isEqualTo(result.totalEffect());
        });
    }

    @Test
    void anUnmovedRateHasNoEffect() {
        Cases.run("exchange: neutrality", CASES, random -> {
            var given = terms(random);

            var result = exchange.apply(at(given, given.baseRate())).result();

            assertThat(result.movementPct()).isEqualTo("0.0000");
            assertThat(result.totalEffect()).isEqualTo("0.00");
            assertThat(result.publicShare()).isEqualTo("0.00");
            assertThat(result.privateShare()).isEqualTo("0.00");
        });
    }

    @Test
    void aHigherRateNeverLowersThePublicShare() {
        Cases.run("exchange: monotony", CASES, random -> {
            var given = terms(random);
            var costs = new ExchangeRateShare.Terms(
                    given.foreignAmount().abs(),
                    given.baseRate(),
                    given.currentRate(),
                    given.deadbandPct(),
                    given.sharedToPct(),
                    given.publicShareInSharedBandPct(),
                    given.publicShareAbovePct());
            var higher = at(costs, costs.currentRate().add(Any.more(random)));

            assertThat(exchange.apply(higher).result().publicShare())
                    .isGreaterThanOrEqualTo(exchange.apply(costs).result().publicShare());
        });
    }

    @Test
    void atAnEdgeBothBandsSayTheSame() {
        Cases.run("exchange: continuity", CASES, random -> {
            var given = terms(random);
            var pct = random.nextBoolean() ? given.deadbandPct() : given.sharedToPct();
            var rate = given.baseRate().add(edge(given, pct));

            var at = exchange.apply(at(given, rate)).result().publicShare();
            var above = exchange.apply(at(given, rate.add(TINY))).result().publicShare();

            assertThat(above.subtract(at).abs()).isLessThanOrEqualTo(Any.CENT);
        });
    }

    @Test
    void fromTheFirstMovementOnOneShareOfAllIsExact() {
        Cases.run("exchange: without a deadband", CASES, random -> {
            var share = Any.percent(random);
            var base = Any.positive(random);
            var current = Any.positive(random);
            var amount = Any.signed(random);
            var sharedTo = Any.percent(random);

            var result = exchange.apply(
                            new ExchangeRateShare.Terms(amount, base, current, BigDecimal.ZERO, sharedTo, share, share))
                    .result();

            assertThat(result.publicShare())
                    .isEqualTo(Rounding.money(Rounding.percentOf(share, amount.multiply(current.subtract(base)))));
        });
    }

    private static BigDecimal edge(ExchangeRateShare.Terms given, BigDecimal pct) {
        return Rounding.percentOf(pct, given.baseRate());
    }

    /** Rates near the base as well as far from it; the shared band may be empty, and so may the deadband. */
    private static ExchangeRateShare.Terms terms(Random random) {
        var base = Any.positive(random);
        var current = random.nextBoolean()
                ? Any.positive(random)
                : base.add(base.multiply(Any.percent(random)).divide(HUNDRED));
        var deadband = Any.percent(random);
        var wider = random.nextInt(4) == 0 ? deadband : deadband.add(Any.percent(random));
        return new ExchangeRateShare.Terms(
                Any.signed(random), base, current, deadband, wider, Any.percent(random), Any.percent(random));
    }

    private static ExchangeRateShare.Terms at(ExchangeRateShare.Terms given, BigDecimal rate) {
        return new ExchangeRateShare.Terms(
                given.foreignAmount(),
                given.baseRate(),
                rate,
                given.deadbandPct(),
                given.sharedToPct(),
                given.publicShareInSharedBandPct(),
                given.publicShareAbovePct());
    }
}
