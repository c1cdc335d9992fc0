package org.concordat.sharing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Powers of e by their series, and by them powers with exponents that are no whole numbers. They carry more digits than the
 * 34 that count.
 */
public final class Exponential {
    private static final MathContext DIGITS = new MathContext(54, RoundingMode.HALF_EVEN);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int MOST = 1_000_000;

    private Exponential() {}

    /** Halved until the series is short, and squared as often afterwards. */
    public static BigDecimal of(BigDecimal exponent) {
        if (exponent.abs().compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw new IllegalArgumentException("An exponent of e lies between -" + MOST + " and " + MOST);
        }
        var carried = new MathContext(DIGITS.getPrecision() + 12, RoundingMode.HALF_EVEN);
        var halvings = exponent.toBigInteger().bitLength() + 8;
        var small = exponent.divide(TWO.pow(halvings), carried);
        var power = series(small, carried);
        for (var squaring = 0; squaring < halvings; squaring++) {
            power = power.multiply(power, carried);
        }
        return power.round(DIGITS);
    }

    /** A quotient to the power of another: {@code (dividend ÷ divisor) ^ (numerator ÷ denominator)}, both above zero. */
    public static BigDecimal power(BigDecimal dividend, BigDecimal divisor, long numerator, long denominator) {
        var logarithm = Logarithm.of(dividend, divisor).multiply(BigDecimal.valueOf(numerator));
        return of(logarithm.divide(BigDecimal.valueOf(denominator), DIGITS));
    }

    private static BigDecimal series(BigDecimal small, MathContext digits) {
        var sum = BigDecimal.ONE;
        var term = BigDecimal.ONE;
        for (var count = 1; term.signum() != 0 && term.precision() - term.scale() > -digits.getPrecision(); count++) {
            term = term.multiply(small).divide(BigDecimal.valueOf(count), digits);
            sum = sum.add(term, digits);
        }
        return sum;
    }
}
