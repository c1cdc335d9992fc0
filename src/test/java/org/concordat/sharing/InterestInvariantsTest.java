package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The invariants of interest. */
@Tag("property")
class InterestInvariantsTest {
    private static final int CASES = 100_000;
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private final SimpleInterest simple = new SimpleInterest();
    private final LateInterestByRates late = new LateInterestByRates();
    private final CompoundInterest compound = new CompoundInterest();

    @Test
    void simpleInterestIsRoundedOnce() {
        Cases.run("interest: simple, exact", CASES, random -> {
            var principal = Any.amount(random);
            var rate = rate(random);
            var days = Any.upTo(random, 1_000);
            var basis = basis(random);

            var interest = simple(principal, rate, days, basis);

            var dividend = principal.multiply(rate).multiply(BigDecimal.valueOf(days, 2));
            assertThat(interest).isEqualTo(Any.quotient(dividend, BigDecimal.valueOf(basis.daysOfYear())));
        });
    }

    @Test
    void aDayMoreNeverLowersInterestAndNoDayBearsNone() {
        Cases.run("interest: simple, monotony", CASES, random -> {
            var principal = Any.amount(random);
            var rate = rate(random);
            var days = Any.upTo(random, 1_000);
            var basis = basis(random);

            assertThat(simple(principal, rate, days + 1, basis))
                    .isGreaterThanOrEqualTo(simple(principal, rate, days, basis));
            assertThat(simple(principal, rate, 0, basis)).isEqualTo("0.00");
        });
    }

    @Test
    void aShorterYearNeverBearsLess() {
        Cases.run("interest: bases", CASES, random -> {
            var principal = Any.amount(random);
            var rate = rate(random);
            var days = Any.upTo(random, 1_000);

            assertThat(simple(principal, rate, days, DayBasis.ACT_360))
                    .isGreaterThanOrEqualTo(simple(principal, rate, days, DayBasis.ACT_365_FIXED));
        });
    }

    @Test
    void oneRateBearsSimpleInterestFromTheDayAfterTheDueDay() {
        Cases.run("interest: one rate", CASES, random -> {
            var principal = Any.amount(random);
            var rate = rate(random);
            var days = Any.upTo(random, 1_000);
            var basis = basis(random);
            var rates = List.of(new RateFrom(DUE.plusDays(1).minusDays(random.nextInt(50)), rate));

            var result = late(principal, days, basis, rates);

            assertThat(result.interest()).isEqualTo(simple(principal, rate, days, basis));
            assertThat(result.days()).isEqualTo(days);
        });
    }

    @Test
    void aChangeToTheSameRateChangesNothing() {
        Cases.run("interest: split", CASES, random -> {
            var principal = Any.amount(random);
            var days = Any.upTo(random, 1_000);
            var basis = basis(random);
            var rates = rates(random);
            var split = new ArrayList<RateFrom>();
            for (var rate : rates) {
                split.add(rate);
                split.add(new RateFrom(rate.from().plusDays(1), rate.annualRatePct()));
            }

            assertThat(late(principal, days, basis, split).interest())
                    .isEqualTo(late(principal, days, basis, rates).interest());
        });
    }

    @Test
    void laterPaymentNeverLowersInterest() {
        Cases.run("interest: later payment", CASES, random -> {
            var principal = Any.amount(random);
            var days = Any.upTo(random, 1_000);
            var basis = basis(random);
            var rates = rates(random);

            assertThat(late(principal, days + 1 + random.nextInt(50), basis, rates)
                            .interest())
                    .isGreaterThanOrEqualTo(late(principal, days, basis, rates).interest());
        });
    }

    @Test
    void paymentInTimeBearsNoInterest() {
        Cases.run("interest: in time", CASES, random -> {
            var result = late(Any.amount(random), -random.nextInt(400), basis(random), rates(random));

            assertThat(result.interest()).isEqualTo("0.00");
            assertThat(result.days()).isZero();
        });
    }

    @Test
    void compoundInterestIsRoundedOnce() {
        Cases.run("interest: compound, exact", CASES, random -> {
            var principal = Any.amount(random);
            var rate = rate(random);
            var months = Any.upTo(random, 24);

            var interest = compound(principal, rate, months);

            var twelveHundred = BigDecimal.valueOf(1200);
            var year = twelveHundred.pow(months);
            var growth = twelveHundred.add(rate).pow(months).subtract(year);
            assertThat(interest).isEqualTo(Any.quotient(principal.multiply(growth), year));
        });
    }

    @Test
    void aMonthMoreNeverLowersInterestAndNoMonthBearsNone() {
        Cases.run("interest: compound, monotony", CASES, random -> {
            var principal = Any.amount(random);
            var rate = rate(random);
            var months = Any.upTo(random, 40);

            assertThat(compound(principal, rate, months + 1)).isGreaterThanOrEqualTo(compound(principal, rate, months));
            assertThat(compound(principal, rate, 0)).isEqualTo("0.00");
        });
    }

    @Test
    void compoundInterestIsNeverBelowSimpleInterest() {
        Cases.run("interest: compound, above simple", CASES, random -> {
            var principal = Any.amount(random);
            var rate = rate(random);
            var months = Any.upTo(random, 40);

            var twelfths = principal.multiply(rate).multiply(BigDecimal.valueOf(months, 2));
            assertThat(compound(principal, rate, months))
                    .isGreaterThanOrEqualTo(Any.quotient(twelfths, BigDecimal.valueOf(12)));
        });
    }

    private BigDecimal simple(BigDecimal principal, BigDecimal rate, int days, DayBasis basis) {
        return simple.apply(new SimpleInterest.Terms(principal, rate, days, basis))
                .result()
                .interest();
    }

    private LateInterestByRates.Result late(BigDecimal principal, int days, DayBasis basis, List<RateFrom> rates) {
        return late.apply(new LateInterestByRates.Terms(principal, DUE, DUE.plusDays(days), basis, rates))
                .result();
    }

    private BigDecimal compound(BigDecimal principal, BigDecimal rate, int months) {
        return compound.apply(new CompoundInterest.Terms(principal, rate, months))
                .result()
                .interest();
    }

    private static DayBasis basis(Random random) {
        return random.nextBoolean() ? DayBasis.ACT_360 : DayBasis.ACT_365_FIXED;
    }

    /** Zero or more: later payment may well lower interest at a rate below zero. */
    private static BigDecimal rate(Random random) {
        return Any.percent(random);
    }

    /** The first of them holds before interest begins; two days at least lie between them. */
    private static List<RateFrom> rates(Random random) {
        var rates = new ArrayList<RateFrom>();
        var from = DUE.minusDays(random.nextInt(100));
        for (var number = 1 + random.nextInt(5); number > 0; number--) {
            rates.add(new RateFrom(from, rate(random)));
            from = from.plusDays(2 + random.nextInt(200));
        }
        return rates;
    }
}
