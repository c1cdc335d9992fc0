package org.concordat.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.concordat.platform.IsoTexts;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Reference;

/** The lines of the ledger, straight into what is shown. */
@ApplicationScoped
class LedgerReading {
    private static final int FETCH_SIZE = 500;
    private static final String IN_ORDER = "e.valueDate, e.id.value, index(l)";

    private final EntityManager entityManager;

    LedgerReading(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Newest entry first. */
    Page<PostedLine> lines(Reference thing, LineFilter filter, PageRequest page) {
        var query = new LineQuery(thing, filter);
        if (page.after() != null) {
            var after = parts(page.after(), 2);
            query.where(
                            "(e.id.value < :entry or e.id.value = :entry and index(l) > :position)",
                            "entry",
                            PageRequest.rowId(after[0]))
                    .with("position", LineQuery.position(after[1]));
        }
        var rows = query.select(entityManager, "e.id.value desc, index(l)")
                .setMaxResults(page.fetch())
                .getResultList();
        return Page.cut(rows, page, line -> line.entry() + "/" + line.position());
    }

    /** In the order of their value dates. */
    Page<PostedLine> lines(Reference thing, LineFilter filter, ValueDates days, PageRequest page) {
        var query = new LineQuery(thing, filter).during(days);
        if (page.after() != null) {
            var after = parts(page.after(), 3);
            query.where("e.valueDate >= :day", "day", day(after[0]))
                    .where("""
                            (e.valueDate > :day or e.id.value > :entry
                              or e.id.value = :entry and index(l) > :position)
                            """, "entry", PageRequest.rowId(after[1]))
                    .with("position", LineQuery.position(after[2]));
        }
        var rows = query.select(entityManager, IN_ORDER)
                .setMaxResults(page.fetch())
                .getResultList();
        return Page.cut(rows, page, line -> line.valueDate() + "/" + line.entry() + "/" + line.position());
    }

    Stream<PostedLine> stream(Reference thing) {
        return stream(new LineQuery(thing, LineFilter.ALL), "e.id.value, index(l)");
    }

    Stream<PostedLine> stream(Reference thing, LineFilter filter, ValueDates days) {
        return stream(new LineQuery(thing, filter).during(days), IN_ORDER);
    }

    private Stream<PostedLine> stream(LineQuery query, String order) {
        return query.select(entityManager, order)
                .setHint("org.hibernate.fetchSize", FETCH_SIZE)
                .getResultStream();
    }

    private static String[] parts(String cursor, int count) {
        var parts = cursor.split("/", -1);
        if (parts.length != count) {
            throw PageRequest.unknownCursor();
        }
        return parts;
    }

    private static LocalDate day(String text) {
        try {
            return IsoTexts.day(text);
        } catch (DateTimeException foreign) {
            throw PageRequest.unknownCursor();
        }
    }
}
