package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class LogarithmTest {
    private static final MathContext KNOWN = new MathContext(50);

    private static BigDecimal log(String dividend, String divisor) {
        return Logarithm.of(new BigDecimal(dividend), new BigDecimal(divisor));
    }

    @Test
    void agreesWithKnownValuesInFiftyDigits() {
        assertThat(log("2", "1").round(KNOWN)).isEqualTo("0.69314718055994530941723212145817656807550013436026");
        assertThat(log("3", "1").round(KNOWN)).isEqualTo("1.0986122886681096913952452369225257046474905578227");
        assertThat(log("10", "1").round(KNOWN)).isEqualTo("2.3025850929940456840179914546843642076011014886288");
        assertThat(log("1", "2").round(KNOWN)).isEqualTo("-0.69314718055994530941723212145817656807550013436026");
        assertThat(log("99999999999999999999999999999", "1").round(KNOWN))
                .isEqualTo("66.774967696827324836521752185836562020431943170234");
    }

    @Test
    void losesNoDigitWhereTheTwoDifferByNextToNothing() {
        assertThat(log("1.00000000000000000001", "1").round(KNOWN))
                .isEqualByComparingTo("9.9999999999999999999500000000000000000003333333333E-21");
        assertThat(log("7", "7")).isZero();
    }

    @Test
    void ofAProductIsTheSum() {
        Cases.run("ln ab = ln a + ln b", 5_000, random -> {
            var one = number(random);
            var other = number(random);

            var product = Logarithm.of(one.multiply(other), BigDecimal.ONE);

            assertThat(product.subtract(Logarithm.of(one, BigDecimal.ONE)))
                    .isCloseTo(Logarithm.of(other, BigDecimal.ONE), within(new BigDecimal("1E-50")));
        });
    }

    @Test
    void turnsItsSignWithTheQuotient() {
        Cases.run("ln a/b = -ln b/a", 5_000, random -> {
            var one = number(random);
            var other = number(random);

            assertThat(Logarithm.of(one, other))
                    .isCloseTo(Logarithm.of(other, one).negate(), within(new BigDecimal("1E-50")));
            assertThat(Logarithm.of(one, other).signum()).isEqualTo(one.compareTo(other));
        });
    }

    @Test
    void isOfNothingBelowZero() {
        assertThatThrownBy(() -> log("0", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log("1", "-1")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Above zero, with up to 30 digits before the point and 20 after it. */
    private static BigDecimal number(Random random) {
        var digits = new BigInteger(1 + random.nextInt(160), random).add(BigInteger.ONE);
        return new BigDecimal(digits, random.nextInt(21));
    }
}
