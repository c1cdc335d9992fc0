package org.concordat.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The few queries of the check: one a side, whatever the number of cases. */
@ApplicationScoped
class RowTokenQueries {
    private final EntityManager entityManager;

    RowTokenQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Must be the first statement of its transaction. */
    void takeSnapshot() {
        entityManager
                .createNativeQuery("set transaction isolation level repeatable read")
                .executeUpdate();
    }

    Set<WaitingTask> tokens(String process) {
        return tasks("""
                select cast(e.business_key_ as uuid) as business_key, t.task_def_key_ as task_key
                from engine.act_ru_task t
                join engine.act_ru_execution e on e.id_ = t.proc_inst_id_
                join engine.act_re_procdef d on d.id_ = t.proc_def_id_ where d.key_ = :process
                """, process);
    }

    Set<WaitingTask> workItems(String process) {
        return tasks("select business_key, task_key from work_item where process_key = :process", process);
    }

    /** Each disagreement is written once; what agrees again is marked as repaired. */
    void write(String process, List<MismatchFound> found, Instant now) {
        var keys = strings(
                found.stream().map(each -> each.businessKey().toString()).toList());
        entityManager
                .createNativeQuery("""
                        insert into process_mismatch (id, process_key, business_key, what, found_at)
                        select uuidv7(), :process, f.business_key, f.what, :now
                        from unnest(cast(:keys as uuid[]), cast(:whats as text[])) f(business_key, what)
                        where not exists (select 1 from process_mismatch m where m.process_key = :process
                          and m.business_key = f.business_key and m.what = f.what and m.repaired_at is null)
                        """)
                .setParameter("process", process)
                .setParameter("keys", keys)
                .setParameter(
                        "whats", strings(found.stream().map(MismatchFound::what).toList()))
                .setParameter("now", now)
                .executeUpdate();
        entityManager
                .createNativeQuery("""
                        update process_mismatch set repaired_at = :now where repaired_at is null
                          and process_key = :process and business_key <> all (cast(:keys as uuid[]))
                        """)
                .setParameter("process", process)
                .setParameter("keys", keys)
                .setParameter("now", now)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Set<WaitingTask> tasks(String sql, String process) {
        List<Tuple> rows = entityManager
                .createNativeQuery(sql, Tuple.class)
                .setParameter("process", process)
                .getResultList();
        return rows.stream()
                .map(row -> new WaitingTask(row.get("business_key", UUID.class), row.get("task_key", String.class)))
                .collect(Collectors.toSet());
    }

    private static String[] strings(Collection<String> values) {
        return values.toArray(new String[0]);
    }
}
