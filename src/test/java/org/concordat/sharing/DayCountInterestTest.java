package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.ByJson.gives;
import static org.concordat.sharing.ByJson.refuses;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Interest between two days by the conventions of the ISDA definitions of 2006, 4.16. */
class DayCountInterestTest {
    private static final String ASKED = "{'principal':'%s','annualRatePct':'%s','from':'%s','to':'%s','bases':[%s]}";
    private static final String ALL = "'ACT/365F','ACT/360','ACT/ACT','30/360'";
    private final DayCountInterest mechanism = new DayCountInterest();

    @Test
    void theConventionsDifferAcrossALeapDay() {
        gives(
                mechanism,
                ASKED.formatted("1000000.00", "5", "2023-12-15", "2024-03-15", ALL),
                "{'days':91,'ACT/365F':'12465.75','ACT/360':'12638.89','ACT/ACT':'12438.06','30/360':'12500.00'}");
    }

    @Test
    void aWholeYearIsOneYearByItsOwnLength() {
        gives(
                mechanism,
                ASKED.formatted("36600.00", "10", "2024-01-01", "2025-01-01", "'ACT/ACT','ACT/365F'"),
                "{'days':366,'ACT/ACT':'3660.00','ACT/365F':'3670.03'}");
    }

    @Test
    void thirtyDaysHasEveryMonthOfTheBondBasis() {
        thirty("2024-01-31", "2024-02-28", 28, "28.00");
        thirty("2024-01-30", "2024-03-31", 61, "60.00");
        thirty("2024-01-31", "2024-03-31", 60, "60.00");
        thirty("2024-01-29", "2024-03-31", 62, "62.00");
        thirty("2024-02-29", "2024-03-31", 31, "32.00");
        thirty("2024-02-28", "2025-02-28", 366, "360.00");
    }

    private void thirty(String from, String to, int days, String interest) {
        gives(
                mechanism,
                ASKED.formatted("3600.00", "10", from, to, "'30/360'"),
                "{'days':%d,'30/360':'%s'}".formatted(days, interest));
    }

    @Test
    void anExactHalfCentIsRoundedUp() {
        gives(
                mechanism,
                ASKED.formatted("1.80", "100", "2024-03-01", "2024-03-02", "'ACT/360'"),
                "{'days':1,'ACT/360':'0.01'}");
    }

    @Test
    void aRateBelowZeroGivesInterestBelowZero() {
        gives(
                mechanism,
                ASKED.formatted("1000.00", "-0.5", "2023-01-01", "2024-01-01", "'ACT/365F'"),
                "{'days':365,'ACT/365F':'-5.00'}");
    }

    @Test
    void senselessTermsAreRefused() {
        refuses(mechanism, ASKED.formatted("-1", "5", "2024-01-01", "2024-02-01", ALL), "negative");
        refuses(mechanism, ASKED.formatted("1", "-100.1", "2024-01-01", "2024-02-01", ALL), "interest-rate");
        refuses(mechanism, ASKED.formatted("1", "5", "2024-01-02", "2024-01-01", ALL), "interest-dates");
        refuses(mechanism, ASKED.formatted("1", "5", "2024-01-02", "2154-01-01", ALL), "interest-dates");
        refuses(mechanism, ASKED.formatted("1", "5", "2024-01-01", "2024-02-01", ""), "interest-bases");
        refuses(
                mechanism,
                ASKED.formatted("1", "5", "2024-01-01", "2024-02-01", "'ACT/360','ACT/360'"),
                "interest-bases");
        refuses(mechanism, ASKED.formatted("1", "5", "2024-01-01", "2024-02-01", "'ACT/364'"), "unreadable-inputs");
    }

    @Test
    void noDaysBearNoInterest() {
        Cases.run("zero days give no interest", 2_000, this::noDays);
    }

    @Test
    @Tag("proof")
    void noDaysBearNoInterestAtFullSize() {
        Cases.run("zero days give no interest", 100_000, this::noDays);
    }

    private void noDays(Random random) {
        var day = day(random);

        assertThat(interest(random, day, day)).allMatch(interest -> interest.equals(new BigDecimal("0.00")));
    }

    @Test
    void aPeriodIsWorthItsTwoPartsToTheCent() {
        Cases.run("interest of parts", 2_000, this::parts);
    }

    @Test
    @Tag("proof")
    void aPeriodIsWorthItsTwoPartsToTheCentAtFullSize() {
        Cases.run("interest of parts", 100_000, this::parts);
    }

    /** Each of three roundings is off by half a cent at most; the bond basis cuts months and is left out. */
    private void parts(Random random) {
        var from = day(random);
        var middle = from.plusDays(random.nextInt(3000));
        var to = middle.plusDays(random.nextInt(3000));
        var seed = random.nextLong();
        var first = interest(new Random(seed), from, middle);
        var second = interest(new Random(seed), middle, to);
        var whole = interest(new Random(seed), from, to);

        for (var basis = 0; basis < 3; basis++) {
            assertThat(whole.get(basis)
                            .subtract(first.get(basis))
                            .subtract(second.get(basis))
                            .abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.015"));
        }
    }

    private List<BigDecimal> interest(Random random, LocalDate from, LocalDate to) {
        var terms = new DayCountInterest.Terms(
                BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 2),
                BigDecimal.valueOf(random.nextInt(-1000, 3000), 2),
                from,
                to,
                List.of(DayCount.values()));
        return List.copyOf(mechanism.apply(terms).result().interest().values());
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(30_000));
    }
}
