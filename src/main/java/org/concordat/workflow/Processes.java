package org.concordat.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.concordat.platform.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Start, complete, correlate, reschedule, cancel: all that capabilities ask of the engine, inside their own transaction.
 * The row has already moved when they ask; where no token waits the move still stands and a mismatch is written down.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Processes {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final LateTimers lateTimers;
    private final EntityManager entityManager;
    private final Clock clock;

    Processes(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            LateTimers lateTimers,
            EntityManager entityManager,
            Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.lateTimers = lateTimers;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Begins an episode; {@code times} are its deadlines as absolute instants, by variable name. */
    public void start(String processKey, Case about, Map<String, Instant> times) {
        start(processKey, about, Map.of(), times);
    }

    /** As above; {@code outcome} is what the first gateway compares. */
    public void start(String processKey, Case about, Map<String, String> outcome, Map<String, Instant> times) {
        // What Hibernate holds back must be written before the engine uses the connection.
        entityManager.flush();
        write(processKey, about);
        runtime.startProcessInstanceByKey(processKey, about.businessKey().toString(), variables(outcome, times));
    }

    public void complete(String processKey, UUID businessKey, String taskKey) {
        complete(processKey, businessKey, taskKey, Map.of(), Map.of());
    }

    /** Completes the waiting task; {@code outcome} is what the next gateway compares, {@code times} what the next timers need. */
    public void complete(
            String processKey,
            UUID businessKey,
            String taskKey,
            Map<String, String> outcome,
            Map<String, Instant> times) {
        entityManager.flush();
        var search = tasks.createTaskQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey.toString())
                .taskDefinitionKey(taskKey);
        var task = waiting(processKey, businessKey, search::singleResult);
        if (task == null) {
            mismatch(processKey, businessKey, "No task '" + taskKey + "' was waiting");
            return;
        }
        EngineRaces.run(() -> tasks.complete(task.getId(), variables(outcome, times)));
    }

    /** Tells a waiting process of a fact from elsewhere. */
    public void correlate(String processKey, UUID businessKey, String message, Map<String, Instant> times) {
        entityManager.flush();
        var search = runtime.createExecutionQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey.toString())
                .messageEventSubscriptionName(message);
        var waiting = waiting(processKey, businessKey, search::singleResult);
        if (waiting == null) {
            mismatch(processKey, businessKey, "Nothing waited for the message '" + message + "'");
            return;
        }
        EngineRaces.run(() -> runtime.messageEventReceived(message, waiting.getId(), variables(Map.of(), times)));
    }

    /** Moves a timer with the deadline that moved on the row. */
    public void reschedule(String processKey, UUID businessKey, String activityId, String variable, Instant newTime) {
        entityManager.flush();
        var instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey.toString())
                .singleResult();
        if (instance == null) {
            mismatch(processKey, businessKey, "No process to reschedule '" + activityId + "'");
            return;
        }
        EngineRaces.run(() -> {
            runtime.setVariable(instance.getId(), variable, Date.from(newTime));
            management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .activityId(activityId)
                    .list()
                    .forEach(job -> management.setJobDuedate(job.getId(), Date.from(newTime)));
        });
        entityManager
                .createNativeQuery("""
                        update work_item set due_at = :due where process_key = :process and business_key = :key
                          and task_key = :activity
                        """)
                .setParameter("due", newTime)
                .setParameter("process", processKey)
                .setParameter("key", businessKey)
                .setParameter("activity", activityId)
                .executeUpdate();
    }

    /** Ends an episode whose thing went another way. */
    public void cancel(String processKey, UUID businessKey, String reason) {
        entityManager.flush();
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey.toString())
                .list()
                .forEach(instance -> EngineRaces.run(() -> runtime.deleteProcessInstance(instance.getId(), reason)));
    }

    /** What waits for this step; where nothing does, the timers that the clock has passed are run first. */
    private <T> @Nullable T waiting(String processKey, UUID businessKey, Supplier<@Nullable T> search) {
        var found = search.get();
        for (var more = true; found == null && more; ) {
            more = lateTimers.runNext(processKey, businessKey);
            // Also where none was left: a job executor that was just finishing it has been waited for.
            found = search.get();
        }
        return found;
    }

    private void write(String processKey, Case about) {
        entityManager
                .createNativeQuery("""
                        insert into process_case (process_key, business_key, kind, subject_id, label, path)
                        values (:process, :key, :kind, :subject, :label, :path)
                        on conflict (process_key, business_key) do update set label = excluded.label
                        """)
                .setParameter("process", processKey)
                .setParameter("key", about.businessKey())
                .setParameter("kind", about.about().kind())
                .setParameter("subject", about.about().id())
                .setParameter("label", about.label())
                .setParameter("path", about.path())
                .executeUpdate();
        about.audience()
                .forEach((role, organisation) -> entityManager
                        .createNativeQuery("""
                                insert into process_audience (process_key, business_key, role, organisation_id)
                                values (:process, :key, :role, :organisation)
                                on conflict (process_key, business_key, role)
                                do update set organisation_id = excluded.organisation_id
                                """)
                        .setParameter("process", processKey)
                        .setParameter("key", about.businessKey())
                        .setParameter("role", role)
                        .setParameter("organisation", organisation.value())
                        .executeUpdate());
    }

    private void mismatch(String processKey, UUID businessKey, String what) {
        entityManager
                .createNativeQuery("""
                        insert into process_mismatch (id, process_key, business_key, what, found_at)
                        values (:id, :process, :key, :what, :at)
                        """)
                .setParameter("id", Identifiers.next())
                .setParameter("process", processKey)
                .setParameter("key", businessKey)
                .setParameter("what", what)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    private static Map<String, Object> variables(Map<String, String> outcome, Map<String, Instant> times) {
        var variables = new HashMap<String, Object>(outcome);
        times.forEach((name, instant) -> variables.put(name, Date.from(instant)));
        return variables;
    }
}
