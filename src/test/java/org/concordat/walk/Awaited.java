package org.concordat.walk;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** For what comes a moment after the answer. */
final class Awaited {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(20);

    private Awaited() {}

    static void until(String what, BooleanSupplier holds) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Never came: " + what);
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
