package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The invariants of traffic, of payments that may fall due, and of the cover of debt service. */
@Tag("property")
class RiskInvariantsTest {
    private static final int CASES = 100_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final ConcessionExtension extension = new ConcessionExtension();
    private final ExpectedContingentLiability liability = new ExpectedContingentLiability();
    private final DebtServiceCover cover = new DebtServiceCover();

    @Test
    void aConcessionChangesWithinItsCaps() {
        Cases.run("traffic: bounds", CASES, random -> {
            var given = traffic(random);

            var result = extension.apply(given).result();

            assertThat(result.changePct())
                    .isBetween(
                            Rounding.places(given.reduceCapPct().negate(), 2),
                            Rounding.places(given.extendCapPct(), 2));
            assertThat(result.changeMonths().abs())
                    .isLessThanOrEqualTo(BigDecimal.valueOf(given.concessionMonths())
                            .multiply(given.extendCapPct().max(given.reduceCapPct()))
                            .movePointLeft(2)
                            .add(BigDecimal.ONE));
            assertThat(BigDecimal.valueOf(result.wholePoints()).abs())
                    .isLessThanOrEqualTo(result.deviationPct().abs());
        });
    }

    @Test
    void shortfallNeverShortensAndExcessNeverExtends() {
        Cases.run("traffic: signs", CASES, random -> {
            var given = traffic(random);
            var sign = given.targetTraffic().compareTo(given.actualTraffic());

            var result = extension.apply(given).result();

            for (var value : List.of(result.deviationPct(), result.changePct(), result.changeMonths())) {
                assertThat(value.signum() * sign).isNotNegative();
            }
        });
    }

    @Test
    void withinTheTriggerNothingChanges() {
        Cases.run("traffic: trigger", CASES, random -> {
            var given = traffic(random);
            var off = Rounding.percentOf(given.triggerPct(), given.targetTraffic())
                    .min(given.targetTraffic())
                    .multiply(Any.fraction(random));
            var actual = random.nextBoolean()
                    ? given.targetTraffic().add(off)
                    : given.targetTraffic().subtract(off);

            var result = extension.apply(at(given, actual)).result();

            assertThat(result.wholePoints()).isZero();
            assertThat(result.changePct()).isEqualTo("0.00");
            assertThat(result.changeMonths()).isEqualTo("0.0");
        });
    }

    @Test
    void lessTrafficNeverShortensAConcession() {
        Cases.run("traffic: monotony", CASES, random -> {
            var given = traffic(random);
            var less = at(given, given.actualTraffic().multiply(Any.fraction(random)));

            assertThat(extension.apply(less).result().changeMonths())
                    .isGreaterThanOrEqualTo(extension.apply(given).result().changeMonths());
            assertThat(extension.apply(less).result().wholePoints())
                    .isGreaterThanOrEqualTo(extension.apply(given).result().wholePoints());
        });
    }

    /** Points in thirds are among them, as their exact halves are many. */
    @Test
    void eachPointOfShortfallCountsExactly() {
        Cases.run("traffic: exact", CASES, random -> {
            var thirds = random.nextBoolean();
            var target = thirds ? BigDecimal.valueOf(3L + 3 * random.nextInt(20)) : Any.positive(random);
            var actual = thirds
                    ? BigDecimal.valueOf(random.nextInt(target.intValue()))
                    : target.multiply(Any.fraction(random));
            var perPoint = thirds ? BigDecimal.valueOf(3L * random.nextInt(3000), 4) : Any.fraction(random);
            var months = 1 + random.nextInt(1200);
            var given = new ConcessionExtension.Terms(
                    target,
                    actual,
                    months,
                    BigDecimal.ZERO,
                    perPoint,
                    BigDecimal.valueOf(1000),
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    false);

            var result = extension.apply(given).result();

            var points = target.subtract(actual).multiply(HUNDRED);
            assertThat(result.deviationPct()).isEqualTo(Any.quotient(points, target));
            assertThat(result.changePct()).isEqualTo(Any.quotient(points.multiply(perPoint), target));
        });
    }

    @Test
    void whatIsExpectedIsNeverAboveTheWorstCase() {
        Cases.run("contingent: bounds", CASES, random -> {
            var given = liability(random);

            var result = liability.apply(given).result();

            var worst = given.items().stream().map(PossiblePayment::payment).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(result.expected()).isBetween(BigDecimal.ZERO, Rounding.money(worst));
            assertThat(result.presentValue()).isBetween(BigDecimal.ZERO, result.expected());
        });
    }

    @Test
    void withoutARateThePresentValueIsWhatIsExpected() {
        Cases.run("contingent: neutrality", CASES, random -> {
            var given = new ExpectedContingentLiability.Terms(
                    BigDecimal.ZERO, liability(random).items());

            var result = liability.apply(given).result();

            assertThat(result.presentValue()).isEqualTo(result.expected());
        });
    }

    @Test
    void presentValueIsRoundedOnceInAnyOrder() {
        Cases.run("contingent: exact", CASES, random -> {
            var given = liability(random);
            var turned = new ArrayList<>(given.items());
            Collections.shuffle(turned, random);

            var result = liability
                    .apply(new ExpectedContingentLiability.Terms(given.discountRatePct(), turned))
                    .result();

            var growth = HUNDRED.add(given.discountRatePct());
            var last = 10;
            var sum = BigDecimal.ZERO;
            for (var item : given.items()) {
                sum = sum.add(item.probability()
                        .multiply(item.payment())
                        .multiply(growth.pow(last - item.year()))
                        .multiply(HUNDRED.pow(item.year())));
            }
            assertThat(result.presentValue()).isEqualTo(Any.quotient(sum, growth.pow(last)));
        });
    }

    @Test
    void aHigherRateNeverRaisesThePresentValue() {
        Cases.run("contingent: monotony", CASES, random -> {
            var given = liability(random);
            var higher = new ExpectedContingentLiability.Terms(
                    given.discountRatePct().add(Any.percent(random)), given.items());

            assertThat(liability.apply(higher).result().presentValue())
                    .isLessThanOrEqualTo(liability.apply(given).result().presentValue());
        });
    }

    @Test
    void distributionsAreLockedExactlyBelowTheRatio() {
        Cases.run("cover: lock-up", CASES, random -> {
            var interest = Any.positive(random);
            var principal = Any.amount(random);
            var ratio = Any.fraction(random).add(BigDecimal.ONE);
            var atRatio = interest.add(principal).multiply(ratio);

            var at = cover.apply(new DebtServiceCover.Terms(atRatio, interest, principal, ratio))
                    .result();
            var below = cover.apply(new DebtServiceCover.Terms(
                            atRatio.subtract(BigDecimal.ONE.movePointLeft(30)), interest, principal, ratio))
                    .result();

            assertThat(at.distributionLockUp()).isFalse();
            assertThat(at.dscr()).isEqualTo(Rounding.places(ratio, 4));
            assertThat(below.distributionLockUp()).isTrue();
        });
    }

    @Test
    void moreCashNeverLowersTheCover() {
        Cases.run("cover: monotony", CASES, random -> {
            var cash = Any.signed(random);
            var interest = Any.positive(random);
            var principal = Any.amount(random);

            var little = cover.apply(new DebtServiceCover.Terms(cash, interest, principal, BigDecimal.ONE))
                    .result();
            var much = cover.apply(
                            new DebtServiceCover.Terms(cash.add(Any.more(random)), interest, principal, BigDecimal.ONE))
                    .result();

            assertThat(much.dscr()).isGreaterThanOrEqualTo(little.dscr());
            assertThat(little.distributionLockUp() || !much.distributionLockUp())
                    .isTrue();
        });
    }

    /** Traffic near its target as well as none or a thousand times as much. */
    private static ConcessionExtension.Terms traffic(Random random) {
        var target = Any.positive(random);
        var times = random.nextInt(5) == 0
                ? BigDecimal.valueOf(random.nextInt(1_000))
                : BigDecimal.valueOf(random.nextInt(2_000), 3);
        return new ConcessionExtension.Terms(
                target,
                target.multiply(times),
                1 + random.nextInt(1200),
                Any.percent(random).movePointLeft(1),
                Any.percent(random).movePointLeft(random.nextInt(3)),
                Any.percent(random),
                Any.percent(random).movePointLeft(random.nextInt(3)),
                Any.percent(random),
                random.nextBoolean());
    }

    private static ConcessionExtension.Terms at(ConcessionExtension.Terms given, BigDecimal actual) {
        return new ConcessionExtension.Terms(
                given.targetTraffic(),
                actual,
                given.concessionMonths(),
                given.triggerPct(),
                given.extendPctPerPoint(),
                given.extendCapPct(),
                given.reducePctPerPoint(),
                given.reduceCapPct(),
                given.wholePointsOnly());
    }

    private static ExpectedContingentLiability.Terms liability(Random random) {
        var items = Stream.generate(
                        () -> new PossiblePayment(Any.fraction(random), Any.amount(random), random.nextInt(11)))
                .limit(random.nextInt(6))
                .toList();
        return new ExpectedContingentLiability.Terms(Any.percent(random), items);
    }
}
