package org.concordat.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;

/**
 * Timers that are due and not yet run: people act by the clock, the job executor comes some seconds later. They run in
 * the transaction of whoever acts, so that the token stands where the row already is.
 */
@ApplicationScoped
class LateTimers {
    private final ProcessEngine engine;
    private final EntityManager entityManager;
    private final Clock clock;

    LateTimers(ProcessEngine engine, EntityManager entityManager, Clock clock) {
        this.engine = engine;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Runs the earliest due timer of a case; false where there is none. */
    boolean runNext(String processKey, UUID businessKey) {
        var due = takeNext(processKey, businessKey);
        due.forEach(job -> EngineRaces.run(() -> run(job)));
        return !due.isEmpty();
    }

    /** Waits for a job executor that is just finishing it, and then finds it gone; one that is still busy with it loses. */
    @SuppressWarnings("unchecked")
    private List<String> takeNext(String processKey, UUID businessKey) {
        return entityManager
                .createNativeQuery("""
                        select j.id_ from engine.act_ru_job j
                        join engine.act_ru_execution e on e.id_ = j.process_instance_id_
                        where e.business_key_ = :key and j.process_def_key_ = :process and j.type_ = 'timer'
                          and j.retries_ > 0 and j.suspension_state_ = 1 and j.duedate_ <= cast(:now as timestamptz)
                        order by j.duedate_, j.id_ limit 1 for update of j
                        """)
                .setParameter("key", businessKey.toString())
                .setParameter("process", processKey)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** As the command itself: the engine's service would also write a failure down, in a transaction that rolls back. */
    private void run(String job) {
        ((ProcessEngineImpl) engine)
                .getProcessEngineConfiguration()
                .getCommandExecutorTxRequired()
                .execute(new ExecuteJobsCmd(job, new JobFailureCollector(job)));
    }
}
