package org.concordat.sharing;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Random cases from one seed, which is printed. To replay: {@code -Dconcordat.seed=NUMBER}; one case alone is the seed it
 * names with {@code -Dconcordat.cases=1}.
 */
public final class Cases {
    private static final int FEW = 2_000;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Cases() {}

    /**
     * Runs so many cases in the proof ({@code -Dconcordat.full=true}), and at most a few in every build; the failure of one
     * names the seed that gives it as the first.
     */
    public static void run(String property, int count, Consumer<Random> check) {
        long seed = Long.getLong("concordat.seed", System.nanoTime());
        var usual = Boolean.getBoolean("concordat.full") ? count : Math.min(count, FEW);
        var cases = Integer.getInteger("concordat.cases", usual);
        System.out.printf("%s: %d cases from -Dconcordat.seed=%d%n", property, cases, seed);
        for (var number = 0; number < cases; number++) {
            var own = seed + number * SPREAD;
            try {
                check.accept(new Random(own));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError(
                        property + " fails; replay with -Dconcordat.seed=" + own + " -Dconcordat.cases=1", failure);
            }
        }
    }
}
