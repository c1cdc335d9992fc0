package org.concordat.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;

/** Random inputs for mechanisms of every capability: everyday ones mostly, and some at the edges of what can be written. */
public final class Drawn {
    private static final int MOST_DECIMALS = 20;

    private Drawn() {}

    /** Zero or more: cents up to millions, now and then nothing, a tiny amount or one of 30 digits. */
    public static BigDecimal amount(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> new BigDecimal(new BigInteger(12, random), MOST_DECIMALS);
            case 2 -> new BigDecimal(new BigInteger(160, random), MOST_DECIMALS);
            default -> new BigDecimal(new BigInteger(1 + random.nextInt(30), random), 2);
        };
    }

    /** Zero or more in whole cents. */
    public static BigDecimal cents(Random random) {
        return new BigDecimal(new BigInteger(random.nextInt(40), random), 2);
    }

    /** From 0 to 100, both included. */
    public static BigDecimal percent(Random random) {
        return fraction(random).movePointRight(2);
    }

    /** From 0 to 1, both included. */
    public static BigDecimal fraction(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.ONE;
            case 2 -> new BigDecimal(new BigInteger(56, random), MOST_DECIMALS);
            default -> BigDecimal.valueOf(random.nextInt(10_001), 4);
        };
    }
}
