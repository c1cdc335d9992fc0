package org.concordat.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.Fact;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.api.RefusedAccess;

/** Writes what happened beside what it changed, and reads it back, newest first. */
@ApplicationScoped
public class AuditTrail {
    /** The one role that reads the whole record. */
    public static final String READER = "auditor";

    private final EntityManager entityManager;
    private final Clock clock;

    AuditTrail(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void record(@Observes Fact fact) {
        entityManager.persist(new AuditRecord(clock.instant(), fact.by(), fact.name(), fact.about(), fact.details()));
    }

    /** In a transaction of its own: the refused command's has been rolled back. */
    void record(@Observes RefusedAccess refused) {
        var details = Map.of("code", refused.code(), "method", refused.method(), "path", refused.path());
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager.persist(
                        new AuditRecord(clock.instant(), refused.by(), "access-refused", "access", null, details)));
    }

    @Transactional
    public Page<AuditEntry> search(AuditFilter filter, PageRequest page) {
        var rows = select(filter, page.afterId()).setMaxResults(page.fetch()).getResultList();
        return Page.cut(rows, page, entry -> entry.id().toString());
    }

    /** For an export: read in the order of time while it is written out; runs inside the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Stream<AuditEntry> stream(AuditFilter filter) {
        return select(filter, null).setHint("org.hibernate.fetchSize", 500).getResultStream();
    }

    private jakarta.persistence.TypedQuery<AuditEntry> select(
            AuditFilter filter, @org.jspecify.annotations.Nullable UUID after) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        add(conditions, values, "r.fact in :facts", "facts", filter.facts());
        add(conditions, values, "r.subjectKind = :kind", "kind", filter.subjectKind());
        add(conditions, values, "r.subjectId = :subject", "subject", filter.subjectId());
        add(conditions, values, "r.person = :person", "person", filter.person());
        add(conditions, values, "r.at >= :from", "from", filter.from());
        add(conditions, values, "r.at < :until", "until", filter.until());
        add(conditions, values, "r.id < :after", "after", after);
        var query = entityManager.createQuery("""
                select new org.concordat.audit.AuditEntry(
                    r.id, r.at, r.person, r.organisation, r.fact, r.subjectKind, r.subjectId, r.details)
                from AuditRecord r where %s order by r.id desc
                """.formatted(String.join(" and ", conditions)), AuditEntry.class);
        values.forEach(query::setParameter);
        return query;
    }

    private static void add(
            List<String> conditions,
            Map<String, Object> values,
            String condition,
            String name,
            @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
