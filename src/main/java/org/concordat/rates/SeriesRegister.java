package org.concordat.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Repository;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SeriesRegister implements Repository<RateSeries, SeriesId> {
    @Override
    public String kind() {
        return "rate series";
    }

    @Nullable
    RateSeries named(OrganisationId authority, String code) {
        return find("authority = ?1 and code = ?2", authority, code).firstResult();
    }

    List<RateSeries> exchange(OrganisationId authority) {
        return list("authority = ?1 and kind = ?2 order by code", authority, RateKind.EXCHANGE);
    }

    /** Imports into one series happen one after the other, so that each sees the revisions of the one before. */
    RateSeries requireAlone(SeriesId id) {
        var series = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (series == null) {
            throw NotFound.missing(kind());
        }
        return series;
    }

    /** The series of the actor's authority, newest first; those of all authorities for an auditor. */
    Page<RateSeries> seenBy(Actor actor, SeriesFilter filter, PageRequest page) {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (!actor.has(Role.AUDITOR)) {
            var organisation = actor.organisation();
            if (organisation == null) {
                return new Page<>(List.of(), null);
            }
            conditions.add("s.authority = :authority");
            values.put("authority", organisation);
        }
        if (filter.kind() != null) {
            conditions.add("s.kind = :kind");
            values.put("kind", filter.kind());
        }
        var text = filter.text();
        if (text != null && !text.isBlank()) {
            conditions.add(
                    "(lower(s.code) like lower(:text) escape '!' or lower(s.title) like lower(:text) escape '!')");
            values.put("text", "%" + text.strip().replaceAll("([!%_])", "!$1") + "%");
        }
        if (page.after() != null) {
            conditions.add("s.id.value < :after");
            values.put("after", page.afterId());
        }
        var query = getEntityManager()
                .createQuery(
                        "from RateSeries s where " + String.join(" and ", conditions) + " order by s.id.value desc",
                        RateSeries.class);
        values.forEach(query::setParameter);
        return Page.cut(
                query.setMaxResults(page.fetch()).getResultList(),
                page,
                series -> series.id().toString());
    }
}
