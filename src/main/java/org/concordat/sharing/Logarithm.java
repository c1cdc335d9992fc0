package org.concordat.sharing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Natural logarithms by the series ln x = 2 (z + z³/3 + z⁵/5 + …) with z = (x − 1) ÷ (x + 1). They carry more digits than
 * the 34 that count, so that what is divided by them is right in all 34.
 */
public final class Logarithm {
    private static final MathContext DIGITS = new MathContext(54, RoundingMode.HALF_EVEN);
    private static final BigDecimal ROOT_OF_TEN = BigDecimal.TEN.sqrt(DIGITS);
    private static final BigDecimal OF_TEN = series(BigDecimal.TEN, BigDecimal.ONE);

    private Logarithm() {}

    /** Of a quotient, both above zero: exact also where they differ by next to nothing. */
    public static BigDecimal of(BigDecimal dividend, BigDecimal divisor) {
        if (dividend.signum() <= 0 || divisor.signum() <= 0) {
            throw new IllegalArgumentException("A logarithm is of what is above zero");
        }
        var tens = tens(dividend.divide(divisor, DIGITS));
        return OF_TEN.multiply(BigDecimal.valueOf(tens)).add(series(dividend, divisor.scaleByPowerOfTen(tens)), DIGITS);
    }

    /** The power of ten that lies nearest, so that the series is left with little. */
    private static int tens(BigDecimal quotient) {
        var below = quotient.precision() - quotient.scale() - 1;
        return quotient.scaleByPowerOfTen(-below).compareTo(ROOT_OF_TEN) > 0 ? below + 1 : below;
    }

    private static BigDecimal series(BigDecimal dividend, BigDecimal divisor) {
        var z = dividend.subtract(divisor).divide(dividend.add(divisor), DIGITS);
        var square = z.multiply(z, DIGITS);
        var power = z;
        var sum = z;
        for (var odd = 3; adds(power, sum); odd += 2) {
            power = power.multiply(square, DIGITS);
            sum = sum.add(power.divide(BigDecimal.valueOf(odd), DIGITS), DIGITS);
        }
        return sum.add(sum);
    }

    /** Whether a term of this size can still be seen in the sum. */
    private static boolean adds(BigDecimal term, BigDecimal sum) {
        return term.signum() != 0
                && term.abs().movePointRight(DIGITS.getPrecision()).compareTo(sum.abs()) > 0;
    }
}
