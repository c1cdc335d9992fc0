package org.concordat.procurement.tender;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Repository;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Tenders implements Repository<Tender, TenderId> {
    @Override
    public String kind() {
        return "tender";
    }

    /** For a change: others wait, so that two people who finish at once are both counted. */
    Tender lock(TenderId id) {
        return hold(id, "for no key update");
    }

    /** For a bid: other bids do not wait, the closing does. */
    void share(TenderId id) {
        hold(id, "for share");
    }

    /**
     * The row is locked before it is read, by plain SQL: an entity with a collection cannot be locked while it loads. Who
     * had read it before in the same transaction, and then waited, reads it again where it has moved on.
     */
    private Tender hold(TenderId id, String mode) {
        var versions = getEntityManager()
                .createNativeQuery("select version from tender where id = :id " + mode)
                .setParameter("id", id.value())
                .getResultList();
        var tender = require(id);
        if (!versions.contains(tender.version())) {
            getEntityManager().refresh(tender);
        }
        return tender;
    }

    /** What was published for everybody, drafts and cancelled drafts for their own authority; newest first. */
    Page<TenderRow> seenBy(Actor actor, @Nullable TenderStatus status, PageRequest page) {
        var conditions = new ArrayList<String>(List.of("o.id.value = t.authority.value"));
        Map<String, Object> values = new HashMap<>();
        if (!actor.has(Role.AUDITOR)) {
            var organisation = actor.hasAny(Role.PUBLIC_SIDE) ? actor.organisation() : null;
            conditions.add(
                    "(t.publishedAt is not null" + (organisation == null ? ")" : " or t.authority = :organisation)"));
            if (organisation != null) {
                values.put("organisation", organisation);
            }
        }
        if (status != null) {
            conditions.add("t.status = :status");
            values.put("status", status);
        }
        if (page.after() != null) {
            conditions.add("t.id.value < :after");
            values.put("after", page.afterId());
        }
        var query = getEntityManager().createQuery("""
                        select new org.concordat.procurement.tender.TenderRow(
                            t.id, t.number, t.title, o.name, t.status, t.deadline)
                        from Tender t, Organisation o where %s order by t.id.value desc
                        """.formatted(String.join(" and ", conditions)), TenderRow.class);
        values.forEach(query::setParameter);
        return Page.cut(
                query.setMaxResults(page.fetch()).getResultList(),
                page,
                row -> row.id().toString());
    }
}
