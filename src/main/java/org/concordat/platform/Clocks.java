package org.concordat.platform;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.arc.profile.UnlessBuildProfile;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Time is injected: microseconds, as the database keeps them, in UTC. */
class Clocks {
    @Produces
    @Singleton
    @UnlessBuildProfile(anyOf = {"dev", "test"})
    Clock wall() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    @Produces
    @Singleton
    @IfBuildProfile(anyOf = {"dev", "test"})
    MovableClock movable() {
        return new MovableClock();
    }
}
