package org.concordat.platform.running;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** A number that costs a query: read at most every fifteen seconds, however often the metrics are asked for. */
public final class SlowNumber {
    private static final long KEPT_NANOS = Duration.ofSeconds(15).toNanos();

    private final DoubleSupplier source;
    private boolean known;
    private long readAt;
    private double value;

    public SlowNumber(DoubleSupplier source) {
        this.source = source;
    }

    public synchronized double value() {
        // Not by the application's clock, which may be moved in development and stands still meanwhile.
        var now = System.nanoTime();
        if (!known || now - readAt > KEPT_NANOS) {
            value = source.getAsDouble();
            readAt = now;
            known = true;
        }
        return value;
    }
}
