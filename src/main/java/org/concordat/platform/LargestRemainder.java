package org.concordat.platform;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits whole minor units by weights: every part is floored, the left-over units go to the largest fractions, ties in
 * listed order; a negative total is split by its absolute value. Source: domain rules, cost sharing, house rule 3.
 */
public final class LargestRemainder {
    private LargestRemainder() {}

    public static List<BigInteger> split(BigInteger total, List<BigDecimal> weights) {
        var whole = integers(weights);
        var sum = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            if (total.signum() != 0) {
                throw new InvalidValue("zero-total-weight", "An amount cannot be split by weights that sum to zero");
            }
            return whole.stream().map(any -> BigInteger.ZERO).toList();
        }
        var parts = new ArrayList<BigInteger>();
        var remainders = new ArrayList<BigInteger>();
        for (var weight : whole) {
            var division = total.abs().multiply(weight).divideAndRemainder(sum);
            parts.add(division[0]);
            remainders.add(division[1]);
        }
        var left = total.abs()
                .subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(remainders::get)
                        .reversed())
                .limit(left)
                .forEach(index -> parts.set(index, parts.get(index).add(BigInteger.ONE)));
        return total.signum() < 0 ? parts.stream().map(BigInteger::negate).toList() : List.copyOf(parts);
    }

    /** The weights brought to one scale: only their proportion counts. */
    private static List<BigInteger> integers(List<BigDecimal> weights) {
        var scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return weights.stream()
                .map(weight -> notNegative(weight).setScale(scale).unscaledValue())
                .toList();
    }

    private static BigDecimal notNegative(BigDecimal weight) {
        if (weight.signum() < 0) {
            throw new InvalidValue("negative-weight", "A weight is zero or more");
        }
        return weight;
    }
}
