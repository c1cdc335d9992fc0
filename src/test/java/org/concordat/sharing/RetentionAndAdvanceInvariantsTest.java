package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The invariants of what is kept back from certificates: retention, advances, damages for delay. */
@Tag("property")
class RetentionAndAdvanceInvariantsTest {
    private static final int CASES = 100_000;
    private final RetentionAccumulation accumulation = new RetentionAccumulation();
    private final RetentionRelease release = new RetentionRelease();
    private final SectionRetentionRelease section = new SectionRetentionRelease();
    private final AdvanceRecovery advance = new AdvanceRecovery();
    private final LiquidatedDamages damages = new LiquidatedDamages();
    private final LiquidatedDamagesByFormula byFormula = new LiquidatedDamagesByFormula();

    @Test
    void whatIsHeldIsWhatWasRetainedAndNeverAboveTheLimit() {
        Cases.run("retention: sum and limit", CASES, random -> {
            var given = new RetentionAccumulation.Terms(Any.amounts(random), Any.percent(random), Any.amount(random));

            var result = accumulation.apply(given).result();

            assertThat(sum(result.retained())).isEqualByComparingTo(result.held());
            assertThat(result.held()).isBetween(BigDecimal.ZERO, given.limit());
            assertPartsOf(given.certificates(), result.retained());
        });
    }

    @Test
    void belowTheLimitEachCertificateRoundsOnItsOwn() {
        Cases.run("retention: each certificate on its own", CASES, random -> {
            var certificates = Any.amounts(random);
            var rate = Any.percent(random);
            var enough = sum(certificates).add(BigDecimal.ONE);

            var retained = accumulation
                    .apply(new RetentionAccumulation.Terms(certificates, rate, enough))
                    .result()
                    .retained();

            for (var index = 0; index < certificates.size(); index++) {
                var exact = Rounding.percentOf(rate, certificates.get(index));
                assertThat(retained.get(index)).isEqualTo(Rounding.money(exact));
            }
        });
    }

    @Test
    void oneCertificateMoreNeverLowersWhatIsHeld() {
        Cases.run("retention: monotony", CASES, random -> {
            var fewer = Any.amounts(random);
            var more = new ArrayList<>(fewer);
            more.add(Any.amount(random));
            var rate = Any.percent(random);
            var limit = Any.amount(random);

            var before = accumulation
                    .apply(new RetentionAccumulation.Terms(fewer, rate, limit))
                    .result();
            var after = accumulation
                    .apply(new RetentionAccumulation.Terms(more, rate, limit))
                    .result();

            assertThat(after.held()).isGreaterThanOrEqualTo(before.held());
            assertThat(after.retained().subList(0, fewer.size())).isEqualTo(before.retained());
        });
    }

    @Test
    void releasedAndWithheldMakeWhatWasHeld() {
        Cases.run("retention: released and withheld", CASES, random -> {
            var given = new RetentionRelease.Terms(Any.amount(random), Any.percent(random), Any.amount(random));

            var result = release.apply(given).result();

            assertThat(result.atTakingOver().add(result.atDefectsEnd()).add(result.withheld()))
                    .isEqualByComparingTo(Rounding.money(given.held()));
            assertThat(List.of(result.atTakingOver(), result.atDefectsEnd(), result.withheld()))
                    .allMatch(part -> part.signum() >= 0);
            assertThat(result.withheld()).isLessThanOrEqualTo(Rounding.money(given.outstandingWorkAtEnd()));
        });
    }

    @Test
    void moreWorkOutstandingNeverReleasesMore() {
        Cases.run("retention: more outstanding", CASES, random -> {
            var held = Any.amount(random);
            var first = Any.percent(random);
            var work = Any.amount(random);

            var little =
                    release.apply(new RetentionRelease.Terms(held, first, work)).result();
            var much = release.apply(new RetentionRelease.Terms(held, first, work.add(Any.more(random))))
                    .result();

            assertThat(much.atDefectsEnd()).isLessThanOrEqualTo(little.atDefectsEnd());
            assertThat(much.atTakingOver()).isEqualTo(little.atTakingOver());
        });
    }

    @Test
    void sectionsReleaseNoMoreThanTheirShareOfWhatIsHeld() {
        Cases.run("retention: sections", CASES, random -> {
            var held = Any.amount(random);
            var one = Any.amount(random);
            var other = Any.amount(random);
            var price = one.add(other).add(Any.positive(random));
            var share = Any.percent(random);

            var first = released(held, one, price, share);
            var second = released(held, other, price, share);
            var both = released(held, one.add(other), price, share);

            assertThat(first).isBetween(BigDecimal.ZERO, both);
            assertThat(both).isLessThanOrEqualTo(Rounding.money(Rounding.percentOf(share, held)));
            assertThat(first.add(second).subtract(both).abs()).isLessThanOrEqualTo(Any.CENT);
        });
    }

    @Test
    void theWholeAsOneSectionReleasesItsShare() {
        Cases.run("retention: one section", CASES, random -> {
            var held = Any.amount(random);
            var price = Any.positive(random);
            var share = Any.percent(random);

            assertThat(released(held, price, price, share)).isEqualTo(Rounding.money(Rounding.percentOf(share, held)));
            assertThat(released(held, BigDecimal.ZERO, price, share)).isEqualTo("0.00");
        });
    }

    @Test
    void recoveredAndOutstandingMakeTheAdvance() {
        Cases.run("advance: recovered and outstanding", CASES, random -> {
            var given = terms(random);

            var result = advance.apply(given).result();

            assertThat(sum(result.recovered()).add(result.outstanding()))
                    .isEqualByComparingTo(Rounding.money(given.advance()));
            assertThat(result.outstanding()).isNotNegative();
            assertPartsOf(given.certificates(), result.recovered());
        });
    }

    @Test
    void nothingIsRecoveredUpToTheThreshold() {
        Cases.run("advance: threshold", CASES, random -> {
            var certificates = Any.amounts(random);
            var given =
                    new AdvanceRecovery.Terms(Any.amount(random), sum(certificates), Any.percent(random), certificates);

            var result = advance.apply(given).result();

            assertThat(result.recovered()).allMatch(part -> part.signum() == 0);
            assertThat(result.outstanding()).isEqualTo(Rounding.money(given.advance()));
        });
    }

    @Test
    void oneCertificateMoreNeverRaisesWhatIsOutstanding() {
        Cases.run("advance: monotony", CASES, random -> {
            var given = terms(random);
            var more = new ArrayList<>(given.certificates());
            more.add(Any.amount(random));
            var later = new AdvanceRecovery.Terms(
                    given.advance(), given.recoveryStartsWhenCumulativeExceeds(), given.ratePct(), more);

            assertThat(advance.apply(later).result().outstanding())
                    .isLessThanOrEqualTo(advance.apply(given).result().outstanding());
        });
    }

    @Test
    void damagesLieBetweenNothingAndTheCap() {
        Cases.run("delay: bounds", CASES, random -> {
            var price = Any.amount(random);
            var cap = Any.percent(random);

            var result = damages.apply(new LiquidatedDamages.Terms(price, rate(random), days(random), cap))
                    .result();

            assertThat(result.payable()).isBetween(BigDecimal.ZERO, result.cap());
            assertThat(result.cap()).isLessThanOrEqualTo(Rounding.percentOf(cap, price));
            assertThat(result.payable()).isLessThanOrEqualTo(result.uncapped());
            if (result.capReached()) {
                assertThat(result.payable()).isEqualTo(result.cap());
            } else {
                assertThat(result.payable()).isEqualTo(result.uncapped().min(result.cap()));
            }
        });
    }

    @Test
    void aDayMoreNeverCostsLessAndNoDayCostsNothing() {
        Cases.run("delay: monotony", CASES, random -> {
            var price = Any.amount(random);
            var rate = rate(random);
            var cap = Any.percent(random);
            var days = days(random);

            var early = damages.apply(new LiquidatedDamages.Terms(price, rate, days, cap))
                    .result();
            var late = damages.apply(new LiquidatedDamages.Terms(price, rate, days + 1, cap))
                    .result();
            var none = damages.apply(new LiquidatedDamages.Terms(price, rate, 0, cap))
                    .result();

            assertThat(late.payable()).isGreaterThanOrEqualTo(early.payable());
            assertThat(late.capReached() || !early.capReached()).isTrue();
            assertThat(none.payable()).isEqualTo("0.00");
            assertThat(none.capReached()).isFalse();
        });
    }

    /** Prices of a few cents are among them, as their exact halves are many. */
    @Test
    void damagesByFormulaAreExactTimesTheDays() {
        Cases.run("delay: by formula", CASES, random -> {
            var price = random.nextBoolean() ? Any.amount(random) : BigDecimal.valueOf(random.nextInt(100), 2);
            var factor = random.nextBoolean() ? Any.fraction(random) : BigDecimal.ONE;
            var contractDays = 6 * (1 + random.nextInt(60));
            var days = random.nextBoolean() ? 3 * random.nextInt(120) : days(random);
            var given =
                    new LiquidatedDamagesByFormula.Terms(price, contractDays, factor, days, BigDecimal.valueOf(100));

            var result = byFormula.apply(given).result();

            var dividend = price.multiply(factor).multiply(BigDecimal.valueOf(days));
            assertThat(result.payable())
                    .isEqualTo(Any.quotient(dividend, BigDecimal.valueOf(contractDays))
                            .min(Rounding.limit(price)));
            assertThat(result.perDay())
                    .isEqualTo(Any.quotient(price.multiply(factor), BigDecimal.valueOf(contractDays)));
        });
    }

    private BigDecimal released(BigDecimal held, BigDecimal value, BigDecimal price, BigDecimal share) {
        return section.apply(new SectionRetentionRelease.Terms(held, value, price, share))
                .result()
                .released();
    }

    private static void assertPartsOf(List<BigDecimal> certificates, List<BigDecimal> parts) {
        assertThat(parts).hasSameSizeAs(certificates);
        for (var index = 0; index < parts.size(); index++) {
            assertThat(parts.get(index)).isBetween(BigDecimal.ZERO, Rounding.money(certificates.get(index)));
        }
    }

    private static AdvanceRecovery.Terms terms(Random random) {
        return new AdvanceRecovery.Terms(
                Any.amount(random), Any.amount(random), Any.percent(random), Any.amounts(random));
    }

    /** A small one, so that the cap is not always reached. */
    private static BigDecimal rate(Random random) {
        return Any.percent(random).movePointLeft(random.nextInt(4));
    }

    private static int days(Random random) {
        return Any.upTo(random, random.nextBoolean() ? 100 : Demand.MOST_DAYS - 1);
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
