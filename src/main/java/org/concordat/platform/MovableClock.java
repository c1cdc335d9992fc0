package org.concordat.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The wall clock plus an offset that only grows; exists in development and test, never in production. */
public final class MovableClock extends Clock {
    private static final Clock WALL = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    private volatile Duration offset = Duration.ZERO;

    /** Stands still while time is moved step by step; null when time runs. */
    private volatile @org.jspecify.annotations.Nullable Instant held;

    @Override
    public Instant instant() {
        var now = held;
        return now != null ? now : WALL.instant().plus(offset);
    }

    /** What the wall clock says, whatever the offset. */
    public Instant wall() {
        return WALL.instant();
    }

    public void hold(Instant at) {
        held = at;
    }

    public void runFrom(Instant at) {
        offset = Duration.between(WALL.instant(), at);
        held = null;
    }

    public void runWith(Duration newOffset) {
        offset = newOffset;
        held = null;
    }

    public Duration offset() {
        return offset;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Zones belong to calendars, not to the clock");
    }
}
