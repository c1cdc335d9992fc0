package org.concordat.rates;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.rates.Samples.MARCH;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeldRatesTest {
    private static final int STALE = 31;

    @Test
    void aRateHoldsUntilTheNextButNotLongerThanItsSeriesAllows() {
        var days = List.of(MARCH, MARCH.plusDays(31));

        assertThatCode(() -> HeldRates.requireFresh("CPI", days, MARCH.plusDays(62), STALE))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> HeldRates.requireFresh("CPI", days, MARCH.plusDays(63), STALE))
                .isInstanceOf(MissingRate.class)
                .hasMessageContaining("CPI")
                .hasMessageContaining(MARCH.plusDays(63).toString());
    }

    @Test
    void aGapIsMissingFromItsFirstDayOn() {
        var days = List.of(MARCH, MARCH.plusDays(60));

        assertThatThrownBy(() -> HeldRates.requireFresh("CPI", days, MARCH.plusDays(70), STALE))
                .isInstanceOf(MissingRate.class)
                .hasMessageContaining(MARCH.plusDays(32).toString());
    }

    @Test
    void aSeriesWithoutALimitGoesOnForEver() {
        assertThatCode(() -> HeldRates.requireFresh("CPI", List.of(MARCH), MARCH.plusYears(90), null))
                .doesNotThrowAnyException();
    }
}
