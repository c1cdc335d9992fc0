package org.concordat.workflow;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.concordat.platform.MovableClock;

/** Keeps the application's clock and the engine's at one offset, across restarts too. Never in production. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class ClockOffset {
    private final MovableClock clock;
    private final EntityManager entityManager;

    ClockOffset(MovableClock clock, EntityManager entityManager) {
        this.clock = clock;
        this.entityManager = entityManager;
    }

    /** Before the models are deployed and the job executor starts: both read the time. */
    void restore(@Observes @Priority(50) StartupEvent start) {
        clock.runWith(stored());
        ClockUtil.offset(clock.offset().toMillis());
    }

    /** Stands still at an instant; a restart would go on from there. */
    void hold(Instant at) {
        clock.runFrom(at);
        clock.hold(at);
        ClockUtil.setCurrentTime(Date.from(at));
        store(clock.offset());
    }

    /** Without an offset, together with the wall clock. */
    void end() {
        runFrom(clock.wall());
    }

    Instant wall() {
        return clock.wall();
    }

    void runFrom(Instant at) {
        clock.runFrom(at);
        ClockUtil.offset(clock.offset().toMillis());
        store(clock.offset());
    }

    private Duration stored() {
        var rows = QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("select seconds from clock_offset")
                        .getResultList());
        return rows.isEmpty()
                ? Duration.ZERO
                : Duration.ofNanos(((BigDecimal) rows.get(0)).movePointRight(9).longValueExact());
    }

    private void store(Duration offset) {
        // Standing still at now makes the offset a few milliseconds negative for a moment: that is no offset.
        var seconds = BigDecimal.valueOf(Math.max(0, offset.toMillis()), 3);
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("""
                                insert into clock_offset (seconds) values (:seconds)
                                on conflict (one) do update set seconds = excluded.seconds
                                """)
                        .setParameter("seconds", seconds)
                        .executeUpdate());
    }
}
