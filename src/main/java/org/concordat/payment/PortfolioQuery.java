package org.concordat.payment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.jspecify.annotations.Nullable;

/** Composes what is read of the agreements an authority has signed, {@code k}; its own alone, of all for an auditor. */
final class PortfolioQuery {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    PortfolioQuery(PortfolioFilter filter, Actor actor) {
        if (!actor.has(Role.AUDITOR)) {
            where("k.authority = :own", "own", actor.requireOrganisation());
        }
        where("k.authority = :authority", "authority", filter.authority());
        where("k.agreementId = :agreement", "agreement", filter.agreement());
        where("k.total.currency = :currency", "currency", filter.currency());
        var text = filter.text();
        where(
                "(lower(k.title) like lower(:text) escape '!' or lower(k.number) like lower(:text) escape '!')",
                "text",
                text == null ? null : "%" + text.replaceAll("([!%_])", "!$1") + "%");
    }

    PortfolioQuery where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** A further value of a condition, or of what is selected. */
    PortfolioQuery with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    <T> TypedQuery<T> select(EntityManager entityManager, String what, String order, Class<T> type) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = entityManager.createQuery(what + where + " order by " + order, type);
        values.forEach(query::setParameter);
        return query;
    }
}
