package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The invariants of deductions from service payments. */
@Tag("property")
class DeductionInvariantsTest {
    private static final int CASES = 100_000;
    private static final BigDecimal TINY = BigDecimal.ONE.movePointLeft(20);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private final PerformanceDeduction performance = new PerformanceDeduction();
    private final UnavailabilityDeduction unavailability = new UnavailabilityDeduction();
    private final MonthlyServicePayment monthly = new MonthlyServicePayment();

    @Test
    void morePointsNeverDeductLess() {
        Cases.run("performance: monotony", CASES, random -> {
            var given = points(random);
            var worse = at(given, given.points().add(Any.more(random)));

            assertThat(deducted(worse)).isGreaterThanOrEqualTo(deducted(given));
            assertThat(deducted(given)).isNotNegative();
        });
    }

    @Test
    void pointsUpToTheThresholdAreFree() {
        Cases.run("performance: neutrality", CASES, random -> {
            var given = points(random);
            var free = given.threshold().multiply(Any.fraction(random));

            assertThat(deducted(at(given, free))).isEqualTo("0.00");
            assertThat(deducted(at(given, given.threshold()))).isEqualTo("0.00");
        });
    }

    @Test
    void atAnEdgeBothBandsDeductTheSame() {
        Cases.run("performance: continuity", CASES, random -> {
            var threshold = Any.amount(random);
            var bands = Any.pointBands(random, threshold);
            var value = Any.fraction(random).movePointRight(3);
            var edge = bands.get(random.nextInt(bands.size())).from();
            var at = new PerformanceDeduction.Terms(edge, threshold, value, bands);

            var jump = deducted(at(at, edge.add(TINY))).subtract(deducted(at));

            assertThat(jump).isBetween(BigDecimal.ZERO, Any.CENT);
        });
    }

    @Test
    void oneOpenBandDeductsItsMultiplierForEachPoint() {
        Cases.run("performance: exact", CASES, random -> {
            var given = points(random);
            var rate = given.bands().get(0).rate();
            var bands = List.of(new Band(given.threshold(), null, rate));
            var above = Any.amount(random);
            var terms = new PerformanceDeduction.Terms(
                    given.threshold().add(above), given.threshold(), given.pointValue(), bands);

            assertThat(deducted(terms))
                    .isEqualTo(Rounding.money(above.multiply(rate).multiply(given.pointValue())));
        });
    }

    @Test
    void anUnroundedAreaRateRoundsTheDeductionAlone() {
        Cases.run("unavailability: rounded once", CASES, random -> {
            var given = area(random, null);

            var result = unavailability.apply(given).result();

            var dividend = given.annualCharge()
                    .multiply(given.weightingFactor())
                    .multiply(given.deductionPeriods())
                    .multiply(given.unavailableButUsedFactor())
                    .multiply(given.repetitionFactor());
            assertThat(result.deduction()).isEqualTo(Any.quotient(dividend, given.totalAvailabilityWeighting()));
            assertThat(result.areaRate()).isNull();
        });
    }

    @Test
    void aRoundedAreaRateIsWithinHalfAUnitOfTheExactOne() {
        Cases.run("unavailability: rate", CASES, random -> {
            var decimals = random.nextInt(11);
            var given = area(random, decimals);

            var rate =
                    Objects.requireNonNull(unavailability.apply(given).result().areaRate());

            var error = rate.multiply(given.totalAvailabilityWeighting())
                    .subtract(given.annualCharge())
                    .abs();
            var half = new BigDecimal("0.5").movePointLeft(decimals);
            assertThat(error).isLessThanOrEqualTo(half.multiply(given.totalAvailabilityWeighting()));
            assertThat(rate.scale()).isEqualTo(decimals);
        });
    }

    @Test
    void longerUnavailabilityNeverDeductsLessAndNoneDeductsNothing() {
        Cases.run("unavailability: monotony", CASES, random -> {
            var given = area(random, random.nextBoolean() ? 1 : null);
            var longer = during(given, given.deductionPeriods().add(Any.more(random)));

            assertThat(deducted(longer)).isGreaterThanOrEqualTo(deducted(given));
            assertThat(deducted(during(given, BigDecimal.ZERO))).isEqualTo("0.00");
        });
    }

    @Test
    void deductedAndPayableMakeTheMonthlyCharge() {
        Cases.run("monthly payment: sums", CASES, random -> {
            var given = month(random);

            var result = monthly.apply(given).result();

            assertThat(result.monthlyCharge()).isEqualTo(Any.quotient(given.annualCharge(), TWELVE));
            assertThat(result.deductionApplied().add(result.payable())).isEqualByComparingTo(result.monthlyCharge());
            assertThat(result.deductionApplied().add(result.carriedForward()))
                    .isEqualByComparingTo(Rounding.money(given.deductions().add(given.broughtForward())));
        });
    }

    @Test
    void nobodyPaysBackAndNoDeductionIsAboveItsCap() {
        Cases.run("monthly payment: bounds", CASES, random -> {
            var given = month(random);

            var result = monthly.apply(given).result();

            assertThat(result.payable()).isBetween(BigDecimal.ZERO, result.monthlyCharge());
            assertThat(result.carriedForward()).isNotNegative();
            assertThat(result.deductionApplied())
                    .isBetween(BigDecimal.ZERO, Rounding.percentOf(given.monthlyCapPct(), result.monthlyCharge()));
        });
    }

    @Test
    void moreDeductionsNeverRaiseThePayment() {
        Cases.run("monthly payment: monotony", CASES, random -> {
            var given = month(random);
            var more = new MonthlyServicePayment.Terms(
                    given.annualCharge(),
                    given.deductions().add(Any.more(random)),
                    given.monthlyCapPct(),
                    given.broughtForward());

            assertThat(monthly.apply(more).result().payable())
                    .isLessThanOrEqualTo(monthly.apply(given).result().payable());
        });
    }

    @Test
    void withoutDeductionsTheMonthlyChargeIsPaid() {
        Cases.run("monthly payment: neutrality", CASES, random -> {
            var given = new MonthlyServicePayment.Terms(
                    Any.amount(random), BigDecimal.ZERO, Any.percent(random), BigDecimal.ZERO);

            var result = monthly.apply(given).result();

            assertThat(result.payable()).isEqualTo(result.monthlyCharge());
            assertThat(result.carriedForward()).isEqualTo("0.00");
        });
    }

    private BigDecimal deducted(PerformanceDeduction.Terms given) {
        return performance.apply(given).result().deduction();
    }

    private BigDecimal deducted(UnavailabilityDeduction.Terms given) {
        return unavailability.apply(given).result().deduction();
    }

    private static PerformanceDeduction.Terms points(Random random) {
        var threshold = Any.amount(random);
        return new PerformanceDeduction.Terms(
                Any.amount(random), threshold, Any.amount(random), Any.pointBands(random, threshold));
    }

    private static PerformanceDeduction.Terms at(PerformanceDeduction.Terms given, BigDecimal points) {
        return new PerformanceDeduction.Terms(points, given.threshold(), given.pointValue(), given.bands());
    }

    private static UnavailabilityDeduction.Terms area(Random random, @Nullable Integer decimals) {
        return new UnavailabilityDeduction.Terms(
                Any.amount(random),
                Any.positive(random),
                decimals,
                Any.amount(random),
                Any.amount(random),
                Any.fraction(random),
                Any.amount(random));
    }

    private static UnavailabilityDeduction.Terms during(UnavailabilityDeduction.Terms given, BigDecimal periods) {
        return new UnavailabilityDeduction.Terms(
                given.annualCharge(),
                given.totalAvailabilityWeighting(),
                given.areaRateDecimals(),
                given.weightingFactor(),
                periods,
                given.unavailableButUsedFactor(),
                given.repetitionFactor());
    }

    /** Also with caps above the charge. */
    private static MonthlyServicePayment.Terms month(Random random) {
        var cap = Any.percent(random).multiply(BigDecimal.valueOf(1 + random.nextInt(3)));
        return new MonthlyServicePayment.Terms(Any.amount(random), Any.amount(random), cap, Any.amount(random));
    }
}
