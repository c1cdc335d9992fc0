package org.concordat.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.Money;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Reference;

/** The reads of the ledger, straight into what is shown. */
@ApplicationScoped
class LedgerReading {
    private static final int FETCH_SIZE = 500;

    private final EntityManager entityManager;

    LedgerReading(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Balance> balances(String kind, Collection<UUID> things) {
        var rows = entityManager
                .createNativeQuery("""
                        select b.thing_id, b.currency, l.account, l.party, l.item, sum(l.amount)
                        from ledger_book b join ledger_line l on l.book_id = b.id
                        where b.kind = :kind and b.thing_id in (:things)
                        group by b.thing_id, b.currency, l.account, l.party, l.item
                        order by b.thing_id, b.currency, l.item, l.account, l.party
                        """, Object[].class)
                .setParameter("kind", kind)
                .setParameter("things", things)
                .getResultList();
        return rows.stream().map(row -> balance((Object[]) row)).toList();
    }

    private static Balance balance(Object[] row) {
        var money = new Money((BigDecimal) row[5], Currency.getInstance((String) row[1]));
        return new Balance((UUID) row[0], Account.valueOf((String) row[2]), (String) row[3], (String) row[4], money);
    }

    Page<PostedLine> lines(Reference thing, LineFilter filter, PageRequest page) {
        var rows = select(thing, filter, page, "e.id.value desc, index(l)")
                .setMaxResults(page.fetch())
                .getResultList();
        return Page.cut(rows, page, line -> line.entry() + "/" + line.position());
    }

    Stream<PostedLine> stream(Reference thing) {
        return select(thing, LineFilter.ALL, new PageRequest(PageRequest.MOST, null), "e.id.value, index(l)")
                .setHint("org.hibernate.fetchSize", FETCH_SIZE)
                .getResultStream();
    }

    private TypedQuery<PostedLine> select(Reference thing, LineFilter filter, PageRequest page, String order) {
        var conditions = new ArrayList<>(List.of("b.thingId = :thing", "b.kind = :kind"));
        var values = new HashMap<String, Object>();
        values.put("thing", thing.id());
        values.put("kind", thing.kind());
        if (filter.account() != null) {
            conditions.add("l.account = :account");
            values.put("account", filter.account());
        }
        if (filter.party() != null) {
            conditions.add("l.party = :party");
            values.put("party", filter.party());
        }
        if (filter.item() != null) {
            conditions.add("l.item = :item");
            values.put("item", filter.item());
        }
        if (!filter.sources().isEmpty()) {
            conditions.add("e.sourceId in :sources");
            values.put("sources", filter.sources());
        }
        if (page.after() != null) {
            conditions.add("(e.id.value < :entry or e.id.value = :entry and index(l) > :position)");
            var after = page.after().split("/", 2);
            values.put("entry", PageRequest.rowId(after[0]));
            values.put("position", position(after));
        }
        var query = entityManager.createQuery("""
                select new org.concordat.ledger.PostedLine(
                    e.id, index(l), e.text, e.sourceKind, e.sourceId, e.purpose, e.valueDate, e.postedAt, e.reverses,
                    l.account, l.party, l.item, l.amount, b.currency)
                from LedgerBook b join LedgerEntry e on e.bookId = b.id join e.lines l
                where %s order by %s
                """.formatted(String.join(" and ", conditions), order), PostedLine.class);
        values.forEach(query::setParameter);
        return query;
    }

    private static int position(String[] after) {
        try {
            return Integer.parseInt(after[1]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException malformed) {
            throw PageRequest.unknownCursor();
        }
    }
}
