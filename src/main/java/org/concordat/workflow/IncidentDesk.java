package org.concordat.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.NotFound;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.jspecify.annotations.Nullable;

/** Where processes went wrong: an administrator sees those of the own authority, an auditor all. */
@ApplicationScoped
@Transactional
public class IncidentDesk {
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    private static final String SEEN = """
            (:all or exists (select 1 from process_audience a where a.process_key = c.process_key
              and a.business_key = c.business_key and a.organisation_id = :organisation))
            """;
    private static final String INCIDENTS = """
            select cast(j.id_ as uuid) as id, c.process_key, c.business_key, j.failed_act_id_ as step,
                   left(j.exception_msg_, 300) as cause, c.label, c.path
            from engine.act_ru_job j
            join engine.act_ru_execution e on e.id_ = j.process_instance_id_
            join process_case c on c.process_key = j.process_def_key_ and c.business_key = cast(e.business_key_ as uuid)
            where j.retries_ = 0 and %s and %s
            order by id limit :fetch
            """;

    private final EntityManager entityManager;
    private final ManagementService management;
    private final Event<Fact> facts;

    IncidentDesk(EntityManager entityManager, ManagementService management, Event<Fact> facts) {
        this.entityManager = entityManager;
        this.management = management;
        this.facts = facts;
    }

    @SuppressWarnings("unchecked")
    public Page<Incident> incidents(Actor actor, PageRequest page) {
        List<Tuple> rows = seenBy(actor, INCIDENTS.formatted(SEEN, "cast(j.id_ as uuid) > :after"))
                .setParameter("after", after(page, FIRST))
                .setParameter("fetch", page.fetch())
                .getResultList();
        return Page.cut(
                rows.stream().map(IncidentDesk::incident).toList(),
                page,
                row -> row.id().toString());
    }

    /** Gives the job one more attempt; the job executor takes it up at once. */
    @SuppressWarnings("unchecked")
    public void retry(UUID id, Actor actor) {
        List<Tuple> rows = seenBy(actor, INCIDENTS.formatted(SEEN, "j.id_ = :id"))
                .setParameter("id", id.toString())
                .setParameter("fetch", 1)
                .getResultList();
        var incident =
                rows.stream().map(IncidentDesk::incident).findFirst().orElseThrow(() -> NotFound.missing("incident"));
        entityManager.flush();
        management.setJobRetries(id.toString(), 1);
        facts.fire(new IncidentRetried(incident.processKey(), incident.businessKey(), actor));
    }

    /** What disagrees now, the latest first. */
    @SuppressWarnings("unchecked")
    public Page<Mismatch> mismatches(Actor actor, PageRequest page) {
        List<Tuple> rows = seenBy(actor, """
                        select m.id, m.process_key, m.business_key, m.what, m.found_at, c.label, c.path
                        from process_mismatch m left join process_case c
                          on c.process_key = m.process_key and c.business_key = m.business_key
                        where m.repaired_at is null and m.id < :after and %s order by m.id desc limit :fetch
                        """.formatted(SEEN))
                .setParameter("after", after(page, LAST))
                .setParameter("fetch", page.fetch())
                .getResultList();
        return Page.cut(
                rows.stream().map(IncidentDesk::mismatch).toList(),
                page,
                row -> row.id().toString());
    }

    /** What the last night did, task by task. */
    @SuppressWarnings("unchecked")
    public List<NightlyResult> lastNight() {
        List<Tuple> rows = entityManager.createNativeQuery("""
                        select night, task, finished_at, failure from nightly_run
                        where night = (select max(night) from nightly_run) order by finished_at, task
                        """, Tuple.class).getResultList();
        return rows.stream()
                .map(row -> new NightlyResult(
                        row.get("night", LocalDate.class),
                        row.get("task", String.class),
                        row.get("finished_at", Instant.class),
                        row.get("failure", String.class)))
                .toList();
    }

    private Query seenBy(Actor actor, String sql) {
        return entityManager
                .createNativeQuery(sql, Tuple.class)
                .setParameter("all", actor.has(Role.AUDITOR))
                .setParameter("organisation", actor.requireOrganisation().value());
    }

    private static UUID after(PageRequest page, UUID beginning) {
        return Objects.requireNonNullElse(page.afterId(), beginning);
    }

    private static Incident incident(Tuple row) {
        return new Incident(
                row.get("id", UUID.class),
                row.get("process_key", String.class),
                row.get("business_key", UUID.class),
                text(row, "step"),
                text(row, "cause"),
                text(row, "label"),
                text(row, "path"));
    }

    private static Mismatch mismatch(Tuple row) {
        return new Mismatch(
                row.get("id", UUID.class),
                row.get("process_key", String.class),
                row.get("business_key", UUID.class),
                row.get("what", String.class),
                row.get("found_at", Instant.class),
                text(row, "label"),
                text(row, "path"));
    }

    private static @Nullable String text(Tuple row, String name) {
        return row.get(name, String.class);
    }
}
