package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

/** Against values of the published tables, to fifty digits. */
class ExponentialTest {
    private static final MathContext FIFTY = new MathContext(50);

    @Test
    void powersOfEAreThoseOfTheTables() {
        assertThat(Exponential.of(BigDecimal.ZERO)).isEqualByComparingTo("1");
        assertThat(Exponential.of(BigDecimal.ONE).round(FIFTY))
                .isEqualByComparingTo("2.7182818284590452353602874713526624977572470937000");
        assertThat(Exponential.of(BigDecimal.valueOf(-3)).round(FIFTY))
                .isEqualByComparingTo("0.049787068367863942979342415650061776631699592188423");
        assertThat(Exponential.of(BigDecimal.TEN).round(FIFTY))
                .isEqualByComparingTo("22026.465794806716516957900645284244366353512618557");
    }

    @Test
    void logarithmAndPowerUndoEachOther() {
        assertThat(Exponential.of(Logarithm.of(BigDecimal.valueOf(7), BigDecimal.valueOf(3)))
                        .round(FIFTY))
                .isEqualByComparingTo(BigDecimal.valueOf(7).divide(BigDecimal.valueOf(3), FIFTY));
        assertThat(Logarithm.of(BigDecimal.valueOf(2), BigDecimal.ONE).round(FIFTY))
                .isEqualByComparingTo("0.69314718055994530941723212145817656807550013436026");
    }

    @Test
    void aBrokenPowerIsARoot() {
        assertThat(Exponential.power(new BigDecimal("1.1"), BigDecimal.ONE, 1, 365)
                        .round(FIFTY))
                .isEqualByComparingTo("1.0002611578760678121616866817053849040026373411454");
        assertThat(Exponential.power(BigDecimal.valueOf(8), BigDecimal.ONE, -2, 3)
                        .round(FIFTY))
                .isEqualByComparingTo("0.25");
    }

    @Test
    void anExponentBeyondMeasureIsAMistake() {
        assertThatThrownBy(() -> Exponential.of(BigDecimal.valueOf(1_000_001)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
