package org.concordat.project;

import jakarta.enterprise.context.ApplicationScoped;
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

@ApplicationScoped
class Projects implements Repository<Project, ProjectId> {
    @Override
    public String kind() {
        return "project";
    }

    void keep(SubmittedGate submission) {
        getEntityManager().persist(submission);
    }

    void keep(GateDecision decision) {
        getEntityManager().persist(decision);
    }

    SubmittedGate submission(UUID id) {
        return getEntityManager().getReference(SubmittedGate.class, id);
    }

    /** The projects of which a gate waits for its decision. */
    List<ProjectId> atAnOpenGate() {
        return getEntityManager()
                .createQuery("select p.id from Project p where p.openGate is not null", ProjectId.class)
                .getResultList();
    }

    /** Every submission with its decision, the oldest first. */
    List<GateStep> gatesOf(ProjectId project) {
        return getEntityManager()
                .createQuery("""
                        select new org.concordat.project.GateStep(
                            s.gate, s.evidence, s.submittedAt, s.dueAt, d.decision, d.reason, d.toStage, d.decidedAt)
                        from SubmittedGate s left join GateDecision d on d.submissionId = s.id
                        where s.project = :project order by s.id
                        """, GateStep.class)
                .setParameter("project", project)
                .getResultList();
    }

    /** The projects of the actor's authority, newest first; those of all authorities for an auditor. */
    Page<ProjectRow> seenBy(Actor actor, ProjectFilter filter, PageRequest page) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (!actor.has(Role.AUDITOR)) {
            var organisation = actor.organisation();
            if (organisation == null) {
                return new Page<>(List.of(), null);
            }
            conditions.add("p.authority = :authority");
            values.put("authority", organisation);
        }
        if (filter.stage() != null) {
            conditions.add("p.stage = :stage");
            values.put("stage", filter.stage());
        }
        if (filter.engagementType() != null) {
            conditions.add("p.engagementType = :engagementType");
            values.put("engagementType", filter.engagementType());
        }
        if (page.after() != null) {
            conditions.add("p.id.value < :after");
            values.put("after", page.afterId());
        }
        var query = getEntityManager().createQuery("""
                select new org.concordat.project.ProjectRow(
                    p.id, p.number, p.title, p.engagementType, p.budget, p.stage, p.openGate)
                from Project p where %s order by p.id.value desc
                """.formatted(String.join(" and ", conditions)), ProjectRow.class);
        values.forEach(query::setParameter);
        return Page.cut(
                query.setMaxResults(page.fetch()).getResultList(),
                page,
                row -> row.id().toString());
    }
}
