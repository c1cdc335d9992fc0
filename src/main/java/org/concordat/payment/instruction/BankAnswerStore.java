package org.concordat.payment.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Repository;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class BankAnswerStore implements Repository<BankAnswer, BankAnswerId> {
    private final EntityManager entityManager;

    BankAnswerStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String kind() {
        return "bank-answer";
    }

    @Nullable
    BankAnswer of(OrganisationId authority, String sha256) {
        return find("authority = ?1 and sha256 = ?2", authority, sha256).firstResult();
    }

    void keep(BankAnswer answer, List<Reading> readings) {
        persist(answer);
        readings.forEach(reading -> entityManager.persist(new AnswerRow(answer, reading)));
        flush();
    }

    Map<RowOutcome, Long> counts(BankAnswerId answer) {
        var counts = new EnumMap<RowOutcome, Long>(RowOutcome.class);
        entityManager
                .createQuery(
                        "select r.outcome, count(*) from AnswerRow r where r.answer = :answer group by r.outcome",
                        Object[].class)
                .setParameter("answer", answer)
                .getResultList()
                .forEach(row -> counts.put((RowOutcome) row[0], (Long) row[1]));
        return counts;
    }

    /** Those of the actor's authority, newest first; all for an auditor. */
    Page<AnswerRowView> rows(Actor actor, @Nullable UUID answer, @Nullable RowOutcome outcome, PageRequest page) {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (!actor.has(Role.AUDITOR)) {
            var organisation = actor.organisation();
            if (organisation == null) {
                return new Page<>(List.of(), null);
            }
            conditions.add("r.authority = :organisation");
            values.put("organisation", organisation);
        }
        if (answer != null) {
            conditions.add("r.answer.value = :answer");
            values.put("answer", answer);
        }
        if (outcome != null) {
            conditions.add("r.outcome = :outcome");
            values.put("outcome", outcome);
        }
        if (page.after() != null) {
            conditions.add("r.id < :after");
            values.put("after", page.afterId());
        }
        var query = entityManager.createQuery("""
                select new org.concordat.payment.instruction.AnswerRowView(
                    r.id, r.answer, r.reference, r.entry, r.amount, r.currency, r.outcome, r.reason, r.instructionId)
                from AnswerRow r where %s order by r.id desc
                """.formatted(String.join(" and ", conditions)), AnswerRowView.class);
        values.forEach(query::setParameter);
        return Page.cut(
                query.setMaxResults(page.fetch()).getResultList(),
                page,
                row -> row.id().toString());
    }
}
