package org.concordat.workflow;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.concordat.platform.NightlyTask;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The work of every night at 02:00 UTC, in order and once for all nodes; a night missed is made up for after a start. */
@ApplicationScoped
public class Nightly {
    private static final Logger LOG = Logger.getLogger(Nightly.class);
    private static final LocalTime HOUR = LocalTime.of(2, 0);
    private static final long LOCK = 0x4e494748544c59L;
    private static final int LONGEST_SECONDS = 3600;
    private static final int CAUSE_LENGTH = 500;

    private final List<NightlyTask> tasks;
    private final EntityManager entityManager;
    private final Clock clock;

    Nightly(@All List<NightlyTask> tasks, EntityManager entityManager, Clock clock) {
        this.tasks = tasks.stream()
                .sorted(Comparator.comparingInt(NightlyTask::order).thenComparing(NightlyTask::name))
                .toList();
        this.entityManager = entityManager;
        this.clock = clock;
    }

    static boolean isNight(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalTime().equals(HOUR);
    }

    static Instant after(Instant instant) {
        var today = instant.atOffset(ZoneOffset.UTC).toLocalDate();
        var night = night(today);
        return night.isAfter(instant) ? night : night(today.plusDays(1));
    }

    private static Instant night(LocalDate day) {
        return day.atTime(HOUR).toInstant(ZoneOffset.UTC);
    }

    /** Asks our own clock, which may have been moved, and not the scheduler's. */
    @Scheduled(every = "{concordat.nightly.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void runWhenDue() {
        run(clock.instant());
    }

    /** Does what the last night before {@code now} has left to do. */
    public void run(Instant now) {
        var day = now.atOffset(ZoneOffset.UTC).minusHours(HOUR.getHour()).toLocalDate();
        // The lock ends with this transaction; every task has one of its own.
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            if (isMine()) {
                var done = done(day);
                tasks.stream().filter(task -> !done.contains(task.name())).forEach(task -> run(task, day, now));
            }
        });
    }

    private boolean isMine() {
        return (Boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<String> done(LocalDate day) {
        return entityManager
                .createNativeQuery("select task from nightly_run where night = :night")
                .setParameter("night", day)
                .getResultList();
    }

    /** One task's fault must not keep the others from their work; it is written down and shown. */
    private void run(NightlyTask task, LocalDate day, Instant now) {
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> task.run(now));
            write(task, day, null);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "The nightly task %s failed", task.name());
            write(task, day, failure);
        }
    }

    private void write(NightlyTask task, LocalDate day, @Nullable RuntimeException failure) {
        var cause = failure == null ? null : String.valueOf(failure);
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("""
                                insert into nightly_run (night, task, finished_at, failure)
                                values (:night, :task, :at, cast(:failure as text)) on conflict (night, task) do nothing
                                """)
                        .setParameter("night", day)
                        .setParameter("task", task.name())
                        .setParameter("at", clock.instant())
                        .setParameter(
                                "failure",
                                cause == null ? null : cause.substring(0, Math.min(CAUSE_LENGTH, cause.length())))
                        .executeUpdate());
    }
}
