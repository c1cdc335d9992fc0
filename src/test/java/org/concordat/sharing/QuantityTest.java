package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.concordat.sharing.InputField.Kind;
import org.junit.jupiter.api.Test;

class QuantityTest {
    private static final Quantity DECIMAL = new Quantity(Kind.DECIMAL);
    private static final Quantity COUNT = new Quantity(Kind.COUNT);
    private static final Quantity DAY = new Quantity(Kind.DAY);

    @Test
    void theUsualRangeRunsFromNothingToTwiceAsMuch() {
        assertThat(DECIMAL.usualStart(new BigDecimal("9.60"))).isEqualByComparingTo("0");
        assertThat(DECIMAL.usualEnd(new BigDecimal("9.60"))).isEqualByComparingTo("19.20");
        assertThat(DECIMAL.usualStart(new BigDecimal("-5"))).isEqualByComparingTo("-10");
        assertThat(DECIMAL.usualEnd(new BigDecimal("-5"))).isEqualByComparingTo("0");
        assertThat(DECIMAL.usualEnd(BigDecimal.ZERO)).isEqualByComparingTo("100");
        assertThat(COUNT.usualEnd(BigDecimal.valueOf(Integer.MAX_VALUE))).isEqualByComparingTo("2147483647");
    }

    @Test
    void daysHaveHalfAYearToEitherSideWithinTheCalendar() {
        assertThat(DAY.text(DAY.usualStart(DAY.number("2026-07-02")))).isEqualTo("2025-12-31");
        assertThat(DAY.text(DAY.usualEnd(DAY.number("9999-12-30")))).isEqualTo("9999-12-31");
        assertThat(DAY.text(DAY.usualStart(DAY.number("0001-01-02")))).isEqualTo("0001-01-01");
    }

    @Test
    void pointsLieEvenlyAndKeepTheEnds() {
        var points = DECIMAL.between(new BigDecimal("0"), new BigDecimal("20000000.00"), 41);

        assertThat(points).hasSize(41);
        assertThat(points.get(1)).isEqualTo(new BigDecimal("500000.00"));
        assertThat(points.get(40)).isEqualTo(new BigDecimal("20000000.00"));
    }

    @Test
    void aNarrowRangeGetsTheDecimalsThatItNeeds() {
        assertThat(DECIMAL.between(new BigDecimal("0"), new BigDecimal("1"), 41))
                .hasSize(41)
                .contains(new BigDecimal("0.025"));
    }

    @Test
    void wholeThingsHaveNoPointsBetweenThem() {
        assertThat(COUNT.between(BigDecimal.ZERO, BigDecimal.TEN, 41)).hasSize(11);
        assertThat(DAY.between(DAY.number("2026-01-01"), DAY.number("2026-01-03"), 41))
                .hasSize(3);
    }
}
