package org.concordat.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.concordat.platform.Identifiers;

/** Writes a work item when the engine opens a task and removes it when the task ends: same transaction, one truth. */
@ApplicationScoped
class WorkItemWriter {
    private final EntityManager entityManager;
    private final Clock clock;

    WorkItemWriter(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    void open(DelegateTask task) {
        var role = task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(link -> link.getGroupId())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No candidate group at " + task.getTaskDefinitionKey()));
        entityManager
                .createNativeQuery("""
                        insert into work_item (id, task_id, process_key, task_key, business_key, role, title, organisation_id,
                                               kind, subject_id, label, path, opened_at, due_at)
                        select :id, :task, c.process_key, :taskKey, c.business_key, :role, :title, a.organisation_id,
                               c.kind, c.subject_id, c.label, c.path, :openedAt, :dueAt
                        from process_case c
                        join process_audience a on a.process_key = c.process_key and a.business_key = c.business_key
                          and a.role = :role
                        where c.process_key = :process and c.business_key = :businessKey
                        """)
                .setParameter("id", Identifiers.next())
                .setParameter("task", task.getId())
                .setParameter("process", processKey(task))
                .setParameter("taskKey", task.getTaskDefinitionKey())
                .setParameter(
                        "businessKey",
                        java.util.UUID.fromString(task.getExecution().getProcessBusinessKey()))
                .setParameter("role", role)
                .setParameter("title", task.getName())
                .setParameter("openedAt", clock.instant())
                .setParameter("dueAt", dueAt(task))
                .executeUpdate();
    }

    void close(DelegateTask task) {
        entityManager
                .createNativeQuery("delete from work_item where task_id = :task")
                .setParameter("task", task.getId())
                .executeUpdate();
    }

    private static Instant dueAt(DelegateTask task) {
        if (task.getDueDate() == null) {
            throw new IllegalStateException("No due date at " + task.getTaskDefinitionKey());
        }
        return task.getDueDate().toInstant();
    }

    private static String processKey(DelegateTask task) {
        return task.getProcessDefinitionId()
                .substring(0, task.getProcessDefinitionId().indexOf(':'));
    }
}
