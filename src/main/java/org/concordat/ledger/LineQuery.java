package org.concordat.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Reference;
import org.jspecify.annotations.Nullable;

/** Composes the query that reads the lines of a thing's books; what is left open is no condition. */
final class LineQuery {
    private static final String SELECT = """
            select new org.concordat.ledger.PostedLine(
                e.id, index(l), e.text, e.sourceKind, e.sourceId, e.purpose, e.valueDate, e.postedAt, e.reverses,
                l.account, l.party, l.item, l.amount, b.currency)
            from LedgerBook b join LedgerEntry e on e.bookId = b.id join e.lines l
            where %s order by %s
            """;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    LineQuery(Reference thing, LineFilter filter) {
        where("b.thingId = :thing", "thing", thing.id());
        where("b.kind = :kind", "kind", thing.kind());
        where("l.account = :account", "account", filter.account());
        where("l.party = :party", "party", filter.party());
        where("l.item = :item", "item", filter.item());
        where("e.sourceId in :sources", "sources", filter.sources().isEmpty() ? null : filter.sources());
    }

    LineQuery during(ValueDates days) {
        where("e.valueDate >= :from", "from", days.from());
        return where("e.valueDate <= :until", "until", days.until());
    }

    LineQuery where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** A further value of a condition that has more than one. */
    LineQuery with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    TypedQuery<PostedLine> select(EntityManager entityManager, String order) {
        var query =
                entityManager.createQuery(SELECT.formatted(String.join(" and ", conditions), order), PostedLine.class);
        values.forEach(query::setParameter);
        return query;
    }

    /** The position of a line in its entry, inside a cursor. */
    static int position(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException foreign) {
            throw PageRequest.unknownCursor();
        }
    }
}
