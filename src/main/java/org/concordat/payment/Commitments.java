package org.concordat.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Repository;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Commitments implements Repository<Commitment, UUID> {
    @Override
    public String kind() {
        return "agreement";
    }

    /** Newest agreements first: those that the actor's organisation is a side of; all for an auditor. */
    Page<Commitment> seenBy(Actor actor, @Nullable String text, PageRequest page) {
        var organisation = actor.organisation();
        var conditions = new ArrayList<>(List.of("1 = 1"));
        var values = new HashMap<String, Object>();
        if (!actor.has(Role.AUDITOR)) {
            if (organisation == null) {
                return new Page<>(List.of(), null);
            }
            conditions.add("(c.authority = :organisation or c.vendor = :organisation)");
            values.put("organisation", organisation);
        }
        if (text != null && !text.isBlank()) {
            conditions.add(
                    "(lower(c.title) like lower(:text) escape '!' or lower(c.number) like lower(:text) escape '!')");
            values.put("text", "%" + text.strip().replaceAll("([!%_])", "!$1") + "%");
        }
        if (page.after() != null) {
            conditions.add("c.agreementId < :after");
            values.put("after", page.afterId());
        }
        var query = getEntityManager()
                .createQuery(
                        "from Commitment c where %s order by c.agreementId desc"
                                .formatted(String.join(" and ", conditions)),
                        Commitment.class);
        values.forEach(query::setParameter);
        var rows = query.setMaxResults(page.fetch()).getResultList();
        return Page.cut(rows, page, row -> row.agreement().toString());
    }
}
