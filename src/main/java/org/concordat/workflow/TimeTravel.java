package org.concordat.workflow;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.concordat.notice.OutboxWorker;
import org.concordat.platform.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Moves time forward in development and test as if it had been lived: stops the job executor, steps through each due
 * job and each night, sends what waits to be sent at each step, and lets time run again. Production has no such bean.
 */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
@Transactional(Transactional.TxType.NEVER)
public class TimeTravel {
    /** The longest way at once: far beyond any partnership, and a bound to a typing error. */
    private static final Duration FARTHEST = Duration.ofDays(366L * 30);

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Clock clock;
    private final ClockOffset offset;
    private final JobExecutor executor;
    private final TimeTravelJobs jobs;
    private final Nightly nightly;
    private final OutboxWorker outbox;

    TimeTravel(
            Clock clock,
            ClockOffset offset,
            JobExecutor executor,
            TimeTravelJobs jobs,
            Nightly nightly,
            OutboxWorker outbox) {
        this.clock = clock;
        this.offset = offset;
        this.executor = executor;
        this.jobs = jobs;
        this.nightly = nightly;
        this.outbox = outbox;
    }

    /** Begins a history in the past: for a demonstration that is lived from there, on an empty database only. */
    public void beginAt(Instant past) {
        offset.runFrom(past);
    }

    /** Moves on to an instant; stays where that has passed already. */
    public void moveOnTo(Instant target) {
        if (target.isAfter(clock.instant())) {
            moveTo(target);
        }
    }

    /** Moves on to now, as the wall clock has it, and lets both run together. */
    public void returnToPresent() {
        moveOnTo(offset.wall());
        offset.end();
    }

    public void advance(Duration duration) {
        travel(duration, null);
    }

    public void moveTo(Instant target) {
        travel(null, target);
    }

    private void travel(@Nullable Duration duration, @Nullable Instant instant) {
        oneAtATime.lock();
        try {
            var now = clock.instant();
            var target = instant != null ? instant : now.plus(Objects.requireNonNull(duration));
            if (!target.isAfter(now)) {
                throw new TimeTravelBackwards();
            }
            if (target.isAfter(now.plus(FARTHEST))) {
                throw new InvalidValue("clock-too-far", "Move the clock by 30 years at most");
            }
            // Waits for the jobs that are running.
            executor.shutdown();
            try {
                step(now, target);
            } finally {
                offset.runFrom(clock.instant());
                executor.start();
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    private void step(Instant start, Instant target) {
        var steps = jobs.begin();
        for (var now = start; !now.isAfter(target); now = next(steps, now, target)) {
            offset.hold(now);
            settle(steps);
            if (Nightly.isNight(now) && now.isAfter(start)) {
                nightly.run(now);
                settle(steps);
            }
            if (now.equals(target)) {
                return;
            }
        }
    }

    /** What jobs have to say leaves before time goes on, and what follows from it runs too. */
    private void settle(TimeTravelJobs.Steps steps) {
        steps.runDue();
        outbox.drain();
        steps.runDue();
    }

    private static Instant next(TimeTravelJobs.Steps steps, Instant now, Instant target) {
        var night = Nightly.after(now);
        var next = night.isBefore(target) ? night : target;
        var due = steps.nextAfter(now);
        return due != null && due.isBefore(next) ? due : next;
    }
}
