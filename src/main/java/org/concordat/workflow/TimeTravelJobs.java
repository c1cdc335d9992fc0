package org.concordat.workflow;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs the engine's jobs one after the other, in the order in which they fall due. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class TimeTravelJobs {
    private static final Logger LOG = Logger.getLogger(TimeTravelJobs.class);

    private final ManagementService management;

    TimeTravelJobs(ManagementService management) {
        this.management = management;
    }

    Steps begin() {
        return new Steps();
    }

    /** The jobs of one move; a job that failed has lost a retry and is left to the executor. */
    class Steps {
        private final Set<String> failed = new HashSet<>();

        /** Runs what is due by the engine's clock, continuations without a date included, until nothing is. */
        void runDue() {
            for (var job = nextDue(); job != null; job = nextDue()) {
                run(job);
            }
        }

        /** When the next timer falls due after an instant; null where none waits. */
        @Nullable
        Instant nextAfter(Instant now) {
            return open().timers().duedateHigherThan(Date.from(now)).orderByJobDuedate().asc().listPage(0, 1).stream()
                    .map(job -> job.getDuedate().toInstant())
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable Job nextDue() {
            return open()
                    .executable()
                    .orderByJobDuedate()
                    .asc()
                    .orderByJobId()
                    .asc()
                    .listPage(0, failed.size() + 1)
                    .stream()
                    .filter(job -> !failed.contains(job.getId()))
                    .findFirst()
                    .orElse(null);
        }

        private JobQuery open() {
            return management.createJobQuery().active().withRetriesLeft();
        }

        private void run(Job job) {
            try {
                // Without a transaction around it: the engine opens one, and another to write down a failure.
                management.executeJob(job.getId());
            } catch (RuntimeException failure) {
                failed.add(job.getId());
                LOG.warnf(failure, "Job %s failed while time was moved", job.getId());
            }
        }
    }
}
