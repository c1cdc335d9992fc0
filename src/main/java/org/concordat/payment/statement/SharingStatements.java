package org.concordat.payment.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Repository;
import org.concordat.rates.Rate;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SharingStatements implements Repository<SharingStatement, StatementId> {
    @Override
    public String kind() {
        return "sharing-statement";
    }

    /** What stands or waits for one clause, in the order of its occasions; what was replaced or fell is left out. */
    List<SharingStatement> standing(UUID agreement, String clause, int before) {
        return list(
                "agreementId = ?1 and clauseCode = ?2 and sequence < ?3 and status not in ?4 order by sequence, id.value",
                agreement,
                clause,
                before,
                List.of(StatementStatus.RESTATED, StatementStatus.WITHDRAWN));
    }

    /** The first statement of the clause for this occasion. */
    @Nullable
    SharingStatement first(UUID agreement, String clause, Occasion occasion) {
        return find(
                        "agreementId = ?1 and clauseCode = ?2 and occasion = ?3 and restates is null",
                        agreement,
                        clause,
                        occasion)
                .firstResult();
    }

    /** The last place taken among the statements of a clause; 0 before the first. */
    int lastSequence(UUID agreement, String clause) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(s.sequence), 0) from SharingStatement s where s.agreementId = :agreement and s.clauseCode = :clause",
                        Integer.class)
                .setParameter("agreement", agreement)
                .setParameter("clause", clause)
                .getSingleResult();
    }

    /** The statement that wants to replace this one, or did. */
    @Nullable
    SharingStatement restating(StatementId id) {
        return find("restates = ?1 and status <> ?2", id.value(), StatementStatus.WITHDRAWN)
                .firstResult();
    }

    /** Later statements of the clause that stand. */
    List<SharingStatement> after(SharingStatement statement) {
        return list(
                "agreementId = ?1 and clauseCode = ?2 and sequence > ?3 and status = ?4 order by sequence",
                statement.agreement(),
                statement.clauseCode(),
                statement.sequence(),
                StatementStatus.SETTLED);
    }

    void keep(SharingStatement statement, List<Rate> rates) {
        rates.stream()
                .distinct()
                .forEach(rate -> getEntityManager()
                        .createNativeQuery("""
                        insert into sharing_statement_rate (statement_id, series_id, day, revision)
                        values (:statement, :series, :day, :revision) on conflict do nothing
                        """)
                        .setParameter("statement", statement.id().value())
                        .setParameter("series", rate.series().value())
                        .setParameter("day", rate.day())
                        .setParameter("revision", rate.revision())
                        .executeUpdate());
    }

    /** Settled statements that were computed from an earlier revision of this value. */
    List<SharingStatement> computedFrom(UUID series, LocalDate day) {
        List<?> ids = getEntityManager()
                .createNativeQuery(
                        "select r.statement_id from sharing_statement_rate r where r.series_id = :series and r.day = :day")
                .setParameter("series", series)
                .setParameter("day", day)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : list("id.value in ?1 and status = ?2 order by id.value", ids, StatementStatus.SETTLED);
    }

    Map<StatementId, StatementStatus> open() {
        var open = new HashMap<StatementId, StatementStatus>();
        getEntityManager()
                .createQuery(
                        "select s.id.value, s.status from SharingStatement s where s.status in :open", Object[].class)
                .setParameter("open", List.of(StatementStatus.ISSUED, StatementStatus.DISPUTED))
                .getResultStream()
                .forEach(row -> open.put(new StatementId((UUID) row[0]), (StatementStatus) row[1]));
        return open;
    }

    /** Those of the actor's organisation on either side, newest first; all for an auditor. */
    Page<SharingStatementRow> seenBy(Actor actor, StatementFilter filter, PageRequest page) {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (!actor.has(Role.AUDITOR)) {
            var organisation = actor.organisation();
            if (organisation == null) {
                return new Page<>(List.of(), null);
            }
            conditions.add("(s.authority = :organisation or s.vendor = :organisation)");
            values.put("organisation", organisation);
        }
        if (filter.agreement() != null) {
            conditions.add("s.agreementId = :agreement");
            values.put("agreement", filter.agreement());
        }
        if (filter.status() != null) {
            conditions.add("s.status = :status");
            values.put("status", filter.status());
        }
        if (page.after() != null) {
            conditions.add("s.id.value < :after");
            values.put("after", page.afterId());
        }
        var query = getEntityManager()
                .createQuery("""
                select new org.concordat.payment.statement.SharingStatementRow(
                    s.id, s.number, s.agreementId, s.agreementNumber, s.clauseCode, s.clauseTitle, s.occasion, s.status,
                    s.provisional, s.issuedAt, s.answerDueAt)
                from SharingStatement s where %s order by s.id.value desc
                """.formatted(String.join(" and ", conditions)), SharingStatementRow.class);
        values.forEach(query::setParameter);
        return Page.cut(
                query.setMaxResults(page.fetch()).getResultList(),
                page,
                row -> row.id().toString());
    }
}
