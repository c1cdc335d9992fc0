package org.concordat.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The rate of an enclosed growth with six decimals, half away from zero: the signs at the edges of rounding, computed
 * exactly, say between which two of them the root lies.
 */
final class RateSearch {
    private static final int DECIMALS = 6;
    private static final BigInteger UNITS = BigInteger.TEN.pow(DECIMALS);
    private static final BigInteger HALVES = UNITS.shiftLeft(1);
    private static final BigInteger TOTAL_LOSS = UNITS.negate();

    private final Polynomial polynomial;
    private final Enclosure enclosure;

    private RateSearch(Polynomial polynomial, Enclosure enclosure) {
        this.polynomial = polynomial;
        this.enclosure = enclosure;
    }

    /** Empty where the rate cannot be told from a total loss. */
    static Optional<BigDecimal> within(Enclosure enclosure, Polynomial polynomial) {
        return new RateSearch(polynomial, enclosure).rate();
    }

    private Optional<BigDecimal> rate() {
        var low = enclosure.low(UNITS).subtract(UNITS).subtract(BigInteger.ONE).max(TOTAL_LOSS);
        if (!isAbove(low)) {
            return Optional.empty();
        }
        var step = BigInteger.ONE.shiftLeft(16);
        while (isAbove(low.add(step))) {
            low = low.add(step);
            step = step.shiftLeft(1);
        }
        while (step.compareTo(BigInteger.ONE) > 0) {
            step = step.shiftRight(1);
            low = isAbove(low.add(step)) ? low.add(step) : low;
        }
        return Optional.of(new BigDecimal(low.add(BigInteger.ONE), DECIMALS));
    }

    /** Whether the root rounds to more than so many millionths, that is, lies above the half after them. */
    private boolean isAbove(BigInteger millionths) {
        var numerator = millionths.shiftLeft(1).add(BigInteger.ONE).add(HALVES);
        if (enclosure.isAbove(numerator, HALVES)) {
            return true;
        }
        if (enclosure.isBelow(numerator, HALVES)) {
            return false;
        }
        var sign = polynomial.signAt(numerator, HALVES);
        return sign == 0 ? millionths.signum() >= 0 : sign == enclosure.signBelow();
    }
}
