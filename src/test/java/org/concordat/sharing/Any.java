package org.concordat.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Random inputs of mechanisms: everyday ones, and those at the edges of what can be written. */
final class Any {
    static final BigDecimal CENT = new BigDecimal("0.01");
    private static final int MOST_DECIMALS = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Any() {}

    /** Zero, tiny, everyday or huge, of any number of decimals; never below zero. Many have exact halves of a cent. */
    static BigDecimal amount(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> of(random, 16, MOST_DECIMALS);
            case 2 -> huge(random, random.nextInt(MOST_DECIMALS + 1));
            case 3 -> of(random, 40, random.nextInt(MOST_DECIMALS + 1));
            case 4 -> of(random, 1 + random.nextInt(20), 3);
            default -> cents(random);
        };
    }

    static BigDecimal positive(Random random) {
        var amount = amount(random);
        return amount.signum() == 0 ? BigDecimal.ONE : amount;
    }

    static BigDecimal signed(Random random) {
        return random.nextBoolean() ? amount(random) : amount(random).negate();
    }

    /** In the minor unit, from nothing to thousands of millions. */
    static BigDecimal cents(Random random) {
        return of(random, 1 + random.nextInt(40), 2);
    }

    /** What one thing measures more than another: from the tiniest difference upwards, above zero. */
    static BigDecimal more(Random random) {
        return random.nextInt(4) == 0 ? BigDecimal.ONE.movePointLeft(random.nextInt(MOST_DECIMALS)) : positive(random);
    }

    /** From 0 to 100, both included. */
    static BigDecimal percent(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> HUNDRED;
            case 2 -> new BigDecimal("12.5").multiply(BigDecimal.valueOf(random.nextInt(9)));
            case 3 -> fraction(random).movePointRight(2);
            default -> BigDecimal.valueOf(random.nextInt(10_001), 2);
        };
    }

    /** From 0 to 1, both included, as often as not with few decimals. */
    static BigDecimal fraction(Random random) {
        var decimals = random.nextInt(random.nextBoolean() ? 3 : MOST_DECIMALS + 1);
        var most = BigInteger.TEN.pow(decimals);
        return new BigDecimal(new BigInteger(most.bitLength(), random).mod(most.add(BigInteger.ONE)), decimals);
    }

    /** In cents, half away from zero, by whole numbers alone: an oracle that shares nothing with what it judges. */
    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        var scale = Math.max(dividend.scale(), divisor.scale());
        var over = dividend.abs().setScale(scale).unscaledValue().multiply(BigInteger.valueOf(200));
        var under = divisor.setScale(scale).unscaledValue();
        var cents = over.add(under).divide(under.shiftLeft(1));
        return new BigDecimal(dividend.signum() < 0 ? cents.negate() : cents, 2);
    }

    static int upTo(Random random, int most) {
        return random.nextInt(most + 1);
    }

    static List<BigDecimal> amounts(Random random) {
        return Stream.generate(() -> amount(random)).limit(random.nextInt(7)).toList();
    }

    /** Shares in percent of something: their edges lie around 100. */
    static List<Band> percentBands(Random random) {
        return bands(random, BigDecimal.ZERO, () -> BigDecimal.valueOf(1 + random.nextInt(20_000), random.nextInt(3)));
    }

    /** Shares in money. */
    static List<Band> moneyBands(Random random) {
        return bands(random, BigDecimal.ZERO, () -> positive(random));
    }

    /** Multipliers over points from a threshold; above 1 as well. */
    static List<Band> pointBands(Random random, BigDecimal threshold) {
        return bands(random, threshold, () -> threshold.add(positive(random))).stream()
                .map(band ->
                        new Band(band.from(), band.to(), band.rate().multiply(BigDecimal.valueOf(random.nextInt(4)))))
                .toList();
    }

    /** One to five bands that leave nothing out, the last open; any edge between them can be written. */
    private static List<Band> bands(Random random, BigDecimal start, Supplier<BigDecimal> edge) {
        var edges = new TreeSet<BigDecimal>();
        for (var number = random.nextInt(5); number > 0; number--) {
            edges.add(edge.get());
        }
        edges.removeIf(value -> value.compareTo(start) <= 0);
        var bands = new ArrayList<Band>();
        var from = start;
        for (var to : edges) {
            bands.add(new Band(from, to, fraction(random)));
            from = to;
        }
        bands.add(new Band(from, null, fraction(random)));
        return bands;
    }

    /** Up to 29 digits before the point; the text of an input has room for 30. */
    private static BigDecimal huge(Random random, int decimals) {
        return of(random, 96 + 3 * decimals, decimals);
    }

    private static BigDecimal of(Random random, int bits, int decimals) {
        return new BigDecimal(new BigInteger(bits, random), decimals);
    }
}
