package org.concordat.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.agreement.AgreementId;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Repository;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Milestones implements Repository<Milestone, MilestoneId> {
    @Override
    public String kind() {
        return "milestone";
    }

    /** The milestones that stand in one of some states, each with its state; no entity is loaded. */
    Map<MilestoneId, MilestoneStatus> in(Set<MilestoneStatus> states) {
        return getEntityManager()
                .createQuery(
                        "select m.id.value as id, m.status as status from Milestone m where m.status in :states",
                        Tuple.class)
                .setParameter("states", states)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new MilestoneId(row.get("id", UUID.class)),
                        row -> row.get("status", MilestoneStatus.class)));
    }

    /** The milestones of the actor's organisation on either side, newest first; all of them for an auditor. */
    Page<MilestoneRow> seenBy(
            Actor actor, @Nullable AgreementId agreement, @Nullable MilestoneStatus status, PageRequest page) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (!actor.has(Role.AUDITOR)) {
            var organisation = actor.organisation();
            if (organisation == null) {
                return new Page<>(List.of(), null);
            }
            conditions.add("(m.authority = :organisation or m.vendor = :organisation)");
            values.put("organisation", organisation);
        }
        if (agreement != null) {
            conditions.add("m.agreement = :agreement");
            values.put("agreement", agreement);
        }
        if (status != null) {
            conditions.add("m.status = :status");
            values.put("status", status);
        }
        if (page.after() != null) {
            conditions.add("m.id.value < :after");
            values.put("after", page.afterId());
        }
        var query = getEntityManager().createQuery("""
                        select new org.concordat.milestone.MilestoneRow(
                            m.id, m.number, m.agreement, m.code, m.title, m.payment, m.dueOn, m.status, m.reviewDueAt)
                        from Milestone m where %s order by m.id.value desc
                        """.formatted(String.join(" and ", conditions)), MilestoneRow.class);
        values.forEach(query::setParameter);
        return Page.cut(
                query.setMaxResults(page.fetch()).getResultList(),
                page,
                row -> row.id().toString());
    }
}
