package org.concordat.sharing;

import java.math.BigInteger;

/**
 * Exactly one growth lies in here: where t = x ÷ (1 + x), it lies between part and part + 1, in halves halved so many times.
 * The whole line above zero is the part 0 of no halving.
 *
 * @param signBelow the sign of the polynomial between the lower end and the root
 */
record Enclosure(BigInteger part, int halvings, int signBelow) {
    /** Whether numerator ÷ denominator is not above the lower end. */
    boolean isAbove(BigInteger numerator, BigInteger denominator) {
        return numerator.multiply(whole().subtract(part)).compareTo(part.multiply(denominator)) <= 0;
    }

    /** Whether numerator ÷ denominator is not below the upper end. */
    boolean isBelow(BigInteger numerator, BigInteger denominator) {
        var end = part.add(BigInteger.ONE);
        return numerator.multiply(whole().subtract(end)).compareTo(end.multiply(denominator)) >= 0;
    }

    /** The lower end in such units, rounded down. */
    BigInteger low(BigInteger units) {
        return part.multiply(units).divide(whole().subtract(part));
    }

    private BigInteger whole() {
        return BigInteger.ONE.shiftLeft(halvings);
    }
}
