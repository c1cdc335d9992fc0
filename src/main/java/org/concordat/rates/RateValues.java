package org.concordat.rates;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RateValues implements PanacheRepositoryBase<RateValue, UUID> {
    private static final String NEWEST_REVISION =
            "v.revision = (select max(w.revision) from RateValue w where w.series = v.series and w.day = v.day)";
    private static final int FETCHED = 500;

    /** What stands on the days from the first to the last one now. */
    Map<LocalDate, RateValue> current(SeriesId series, LocalDate first, LocalDate last) {
        return find(
                        "from RateValue v where v.series = ?1 and v.day between ?2 and ?3 and " + NEWEST_REVISION,
                        series,
                        first,
                        last)
                .stream()
                .collect(Collectors.toMap(RateValue::day, Function.identity()));
    }

    /** When the last import came that had come at that instant; null where none had. */
    @Nullable
    Instant lastImport(SeriesId series, @Nullable Instant knownAt) {
        var query = "select max(v.importedAt) from RateValue v where v.series = :series"
                + (knownAt == null ? "" : " and v.importedAt <= :knownAt");
        var asked = getEntityManager().createQuery(query, Instant.class).setParameter("series", series);
        if (knownAt != null) {
            asked.setParameter("knownAt", knownAt);
        }
        return asked.getSingleResult();
    }

    /** The newest revision that was known, of the last day on or before this one. */
    @Nullable
    RateValue latest(SeriesId series, LocalDate day, Instant knownAt) {
        return getEntityManager()
                .createQuery("""
                        from RateValue v where v.series = :series and v.day <= :day and v.importedAt <= :knownAt
                        order by v.day desc, v.revision desc
                        """, RateValue.class)
                .setParameter("series", series)
                .setParameter("day", day)
                .setParameter("knownAt", knownAt)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Those that begin to hold after the one day and up to the other. */
    List<RateValue> changes(SeriesId series, LocalDate after, LocalDate last, Instant knownAt) {
        return getEntityManager()
                .createQuery("""
                        from RateValue v where v.series = :series and v.day > :after and v.day <= :last
                          and v.revision = (select max(w.revision) from RateValue w
                            where w.series = v.series and w.day = v.day and w.importedAt <= :knownAt)
                        order by v.day
                        """, RateValue.class)
                .setParameter("series", series)
                .setParameter("after", after)
                .setParameter("last", last)
                .setParameter("knownAt", knownAt)
                .getResultList();
    }

    /** The newest value of each of these series. */
    @SuppressWarnings("unchecked")
    Map<SeriesId, RateValue> newest(Collection<SeriesId> series) {
        if (series.isEmpty()) {
            return Map.of();
        }
        var ids = (List<UUID>) getEntityManager()
                .createNativeQuery("""
                        select newest.id from rate_series s cross join lateral (
                          select v.id from rate_value v where v.series_id = s.id
                          order by v.day desc, v.revision desc limit 1) newest
                        where s.id in (:series)
                        """)
                .setParameter("series", series.stream().map(SeriesId::value).toList())
                .getResultList();
        return ids.isEmpty()
                ? Map.of()
                : find("id in ?1", ids).stream().collect(Collectors.toMap(RateValue::series, Function.identity()));
    }

    /** The newest day first, and of a day the newest revision. */
    Page<RateValueView> page(SeriesId series, ValueFilter filter, PageRequest page) {
        var after = page.after() == null ? null : ValuePlace.of(page.after());
        return Page.cut(
                        select(series, filter, after)
                                .setMaxResults(page.fetch())
                                .getResultList(),
                        page,
                        value -> new ValuePlace(value.day(), value.revision()).toString())
                .map(RateValue::view);
    }

    /** For an export: read while it is written out. */
    Stream<RateValueView> stream(SeriesId series, ValueFilter filter) {
        return select(series, filter, null)
                .setHint("org.hibernate.fetchSize", FETCHED)
                .setHint("org.hibernate.readOnly", true)
                .getResultStream()
                .map(RateValue::view);
    }

    private TypedQuery<RateValue> select(SeriesId series, ValueFilter filter, @Nullable ValuePlace after) {
        var conditions = new ArrayList<String>(List.of("v.series = :series"));
        var values = new HashMap<String, Object>(Map.of("series", series));
        if (filter.from() != null) {
            conditions.add("v.day >= :from");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            conditions.add("v.day <= :to");
            values.put("to", filter.to());
        }
        if (!filter.everyRevision()) {
            conditions.add(NEWEST_REVISION);
        }
        if (after != null) {
            conditions.add("(v.day < :day or v.day = :day and v.revision < :revision)");
            values.put("day", after.day());
            values.put("revision", after.revision());
        }
        var query = getEntityManager()
                .createQuery(
                        "from RateValue v where " + String.join(" and ", conditions)
                                + " order by v.day desc, v.revision desc",
                        RateValue.class);
        values.forEach(query::setParameter);
        return query;
    }
}
