package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many calculations a core does in a second, steps and all; counted by the processor time of the one thread. */
@Tag("bench")
class MechanismSpeedTest {
    private static final int TIMES = 600_000;
    private static final int SPLITS_WANTED = 300_000;
    private static final int BANDS_WANTED = 100_000;
    private static final long SEED = 20261127;

    private final Random random = new Random(SEED);

    @Test
    void splitsByLargestRemainder() {
        var split = new LargestRemainderSplit();
        var weights = List.of(
                new PartyWeight("authority", new BigDecimal("60")),
                new PartyWeight("vendor", new BigDecimal("30")),
                new PartyWeight("fund", new BigDecimal("10")));

        var speed = aSecond(() -> split.apply(new SplitInputs(amount(), weights, 2)));

        System.out.printf(Locale.ROOT, "largest-remainder splits a second on one core: %,d%n", speed);
        assertThat(speed).isGreaterThan(SPLITS_WANTED);
    }

    @Test
    void sharesByBands() {
        var bands = List.of(
                new Band(BigDecimal.ZERO, new BigDecimal("97.5"), BigDecimal.ZERO),
                new Band(new BigDecimal("97.5"), new BigDecimal("102.5"), new BigDecimal("0.5")),
                new Band(new BigDecimal("102.5"), null, BigDecimal.ONE));
        var painGain = new PainGainBands();

        var speed = aSecond(() -> painGain.apply(
                new PainGainBands.Terms(new BigDecimal("5000000.00"), amount(), bands, new BigDecimal("1000000.00"))));

        System.out.printf(Locale.ROOT, "band calculations a second on one core: %,d%n", speed);
        assertThat(speed).isGreaterThan(BANDS_WANTED);
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(random.nextInt(1_000_000_000), 2);
    }

    private static long aSecond(Runnable calculation) {
        repeat(calculation);
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        repeat(calculation);
        return TIMES * 1_000_000_000L / (threads.getCurrentThreadCpuTime() - before);
    }

    private static void repeat(Runnable calculation) {
        for (var time = 0; time < TIMES; time++) {
            calculation.run();
        }
    }
}
