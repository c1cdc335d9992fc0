package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.ByJson.gives;
import static org.concordat.sharing.ByJson.refuses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The financial liability model of IPSAS 32. */
class ServiceConcessionLiabilityTest {
    private static final String ASKED =
            "{'fairValue':'%s','annualCapitalPayment':'%s','implicitRatePct':'%s','years':%s}";
    private final ServiceConcessionLiability mechanism = new ServiceConcessionLiability();

    @Test
    void theLastChargeIsTheBalancingFigure() {
        gives(
                mechanism,
                ASKED.formatted("100.00", "53.78", "5", 2),
                "{'schedule':[{'year':1,'financeCharge':'5.00','liabilityReduction':'48.78','payment':'53.78','closing':'51.22'},"
                        + "{'year':2,'financeCharge':'2.56','liabilityReduction':'51.22','payment':'53.78','closing':'0.00'}]}");
    }

    @Test
    void withoutARateACentIsLeftToTheLastYear() {
        gives(
                mechanism,
                ASKED.formatted("100", "33.33", "0", 3),
                "{'schedule':[{'year':1,'financeCharge':'0.00','liabilityReduction':'33.33','payment':'33.33','closing':'66.67'},"
                        + "{'year':2,'financeCharge':'0.00','liabilityReduction':'33.33','payment':'33.33','closing':'33.34'},"
                        + "{'year':3,'financeCharge':'-0.01','liabilityReduction':'33.34','payment':'33.33','closing':'0.00'}]}");
    }

    @Test
    void senselessTermsAreRefused() {
        refuses(mechanism, ASKED.formatted("-1", "1", "1", 1), "negative");
        refuses(mechanism, ASKED.formatted("1", "-1", "1", 1), "negative");
        refuses(mechanism, ASKED.formatted("1.001", "1", "1", 1), "money-precision");
        refuses(mechanism, ASKED.formatted("1", "1", "-1", 1), "implicit-rate");
        refuses(mechanism, ASKED.formatted("1", "1", "100.1", 1), "implicit-rate");
        refuses(mechanism, ASKED.formatted("1", "1", "1", 0), "liability-years");
        refuses(mechanism, ASKED.formatted("1", "1", "1", 101), "liability-years");
    }

    @Test
    void paymentsThatDoNotRepayInTheseYearsAreRefused() {
        refuses(mechanism, ASKED.formatted("1000", "100", "5", 5), "payments-do-not-fit");
        refuses(mechanism, ASKED.formatted("1000", "600", "0", 5), "payments-do-not-fit");
    }

    @Test
    void theLiabilityClosesAtZero() {
        Cases.run("liability closes at zero", 2_000, this::closes);
    }

    @Test
    @Tag("proof")
    void theLiabilityClosesAtZeroAtFullSize() {
        Cases.run("liability closes at zero", 100_000, this::closes);
    }

    /** And every year adds up: what is paid is charge and reduction, what is reduced is the fair value in all. */
    private void closes(Random random) {
        var years = 1 + random.nextInt(40);
        var rate = BigDecimal.valueOf(random.nextInt(1500), 2);
        var value = BigDecimal.valueOf(100_000 + random.nextLong(1_000_000_000L), 2);
        var schedule = mechanism
                .apply(new ServiceConcessionLiability.Terms(value, annuity(value, rate, years), rate, years))
                .result()
                .schedule();

        assertThat(schedule).hasSize(years);
        assertThat(schedule.get(years - 1).closing()).isEqualTo(new BigDecimal("0.00"));
        var reduced = BigDecimal.ZERO;
        for (var year : schedule) {
            assertThat(year.financeCharge().add(year.liabilityReduction())).isEqualByComparingTo(year.payment());
            reduced = reduced.add(year.liabilityReduction());
            assertThat(value.subtract(reduced)).isEqualByComparingTo(year.closing());
        }
        assertThat(reduced).isEqualByComparingTo(value);
    }

    private static BigDecimal annuity(BigDecimal value, BigDecimal ratePct, int years) {
        var growth = BigDecimal.ONE.add(ratePct.movePointLeft(2));
        var factor = BigDecimal.ZERO;
        for (var year = 1; year <= years; year++) {
            factor = factor.add(BigDecimal.ONE.divide(growth.pow(year), Rounding.EXACT));
        }
        return value.divide(factor, 2, RoundingMode.HALF_UP);
    }
}
