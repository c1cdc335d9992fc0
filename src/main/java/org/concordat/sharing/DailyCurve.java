package org.concordat.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * The present value of dated flows as it varies with the discount factor of one day: the sum of amount × factor ^ days.
 *
 * @param days ascending
 * @param amounts one for each of the days, none of them zero, in the smallest unit that makes them whole
 */
record DailyCurve(List<Integer> days, List<BigInteger> amounts) {
    private static final int GUARD_BITS = 192;
    private static final int SURE_BITS = 133;

    static DailyCurve of(DatedFlows flows) {
        var days = new ArrayList<Integer>();
        var amounts = new ArrayList<BigInteger>();
        var scale = flows.amounts().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        flows.byDay().forEach((day, amount) -> {
            if (amount.signum() != 0) {
                days.add(day);
                amounts.add(amount.setScale(scale).unscaledValue());
            }
        });
        return new DailyCurve(days, amounts);
    }

    int signChanges() {
        return CashFlows.signChanges(amounts.stream().map(BigDecimal::new).toList());
    }

    /** The sign for small factors, that is, high rates. */
    int signAtFirst() {
        return amounts.get(0).signum();
    }

    /** The sign for great factors, that is, rates near a total loss. */
    int signAtLast() {
        return amounts.get(amounts.size() - 1).signum();
    }

    /**
     * In fixed point, fine enough for the greatest amount beside the smallest. Zero where the value cannot be told from zero
     * by 40 of its digits.
     */
    int signAt(BigDecimal factor) {
        var bits = bits();
        var daily =
                factor.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(bits))).toBigInteger();
        var powers = new HashMap<Integer, BigInteger>();
        var sum = BigInteger.ZERO;
        var size = BigInteger.ZERO;
        for (var index = days.size() - 1; index >= 0; index--) {
            var amount = amounts.get(index).shiftLeft(bits);
            sum = sum.add(amount);
            size = size.add(amount.abs());
            if (index > 0) {
                var power =
                        powers.computeIfAbsent(days.get(index) - days.get(index - 1), gap -> power(daily, gap, bits));
                sum = sum.multiply(power).shiftRight(bits);
                size = size.multiply(power).shiftRight(bits);
            }
        }
        return sum.abs().shiftLeft(SURE_BITS).compareTo(size) <= 0 ? 0 : sum.signum();
    }

    private int bits() {
        return GUARD_BITS
                + amounts.stream().mapToInt(BigInteger::bitLength).max().orElse(0);
    }

    /** Of one sign: for each flow as many products of words as its numbers have words, squared. */
    long effort() {
        var words = bits() / Long.SIZE + 1L;
        return days.size() * words * words;
    }

    private static BigInteger power(BigInteger base, int exponent, int bits) {
        var power = BigInteger.ONE.shiftLeft(bits);
        for (var bit = Integer.SIZE - Integer.numberOfLeadingZeros(exponent) - 1; bit >= 0; bit--) {
            power = power.multiply(power).shiftRight(bits);
            if ((exponent >> bit & 1) == 1) {
                power = power.multiply(base).shiftRight(bits);
            }
        }
        return power;
    }

    /**
     * A curve with one change of sign less whose zeros part the line into pieces that hold one zero of this curve at most:
     * the slope of factor ^ −m × value, where m lies between two flows of different sign (Laguerre's proof of Descartes' rule).
     */
    DailyCurve slope() {
        var change = 1;
        while (amounts.get(change).signum() == amounts.get(change - 1).signum()) {
            change++;
        }
        var twice = days.get(change) + days.get(change - 1);
        var slopes = new ArrayList<BigInteger>();
        for (var index = 0; index < days.size(); index++) {
            slopes.add(amounts.get(index).multiply(BigInteger.valueOf(2L * days.get(index) - twice)));
        }
        return new DailyCurve(days, slopes);
    }
}
