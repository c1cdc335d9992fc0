package org.concordat.sharing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A quotient that has not been divided yet. It is multiplied, added and compared exactly and rounded once: one that was cut
 * to 34 digits first would turn exact halves down. Source: domain rules, cost sharing, house rules 1 and 2.
 *
 * @param divisor above zero
 */
public record Fraction(BigDecimal dividend, BigDecimal divisor) {
    private static final int CENTS = 2;

    public Fraction {
        if (divisor.signum() <= 0) {
            throw new IllegalArgumentException("A divisor is above zero");
        }
    }

    public static Fraction of(BigDecimal whole) {
        return new Fraction(whole, BigDecimal.ONE);
    }

    public Fraction times(BigDecimal factor) {
        return new Fraction(dividend.multiply(factor), divisor);
    }

    public Fraction plus(Fraction other) {
        return divisor.equals(other.divisor)
                ? new Fraction(dividend.add(other.dividend), divisor)
                : new Fraction(
                        dividend.multiply(other.divisor).add(other.dividend.multiply(divisor)),
                        divisor.multiply(other.divisor));
    }

    public Fraction abs() {
        return new Fraction(dividend.abs(), divisor);
    }

    public Fraction min(BigDecimal most) {
        return compareTo(most) > 0 ? of(most) : this;
    }

    public Fraction max(BigDecimal least) {
        return compareTo(least) < 0 ? of(least) : this;
    }

    /** Exactly, as {@link BigDecimal#compareTo} does. */
    public int compareTo(BigDecimal other) {
        return dividend.compareTo(other.multiply(divisor));
    }

    public int signum() {
        return dividend.signum();
    }

    /** So many decimals, half away from zero. */
    public BigDecimal places(int decimals) {
        return dividend.divide(divisor, decimals, RoundingMode.HALF_UP);
    }

    /** An entitlement in the currency's minor unit. */
    public BigDecimal money() {
        return places(CENTS);
    }

    /** What is left without its decimals, towards zero. */
    public BigDecimal whole() {
        return dividend.divide(divisor, 0, RoundingMode.DOWN);
    }

    /** Cut to 34 digits: for the working, not to go on with. */
    public BigDecimal shown() {
        return Rounding.divide(dividend, divisor);
    }
}
