package org.concordat.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;

/** Reads the sums that the database keeps of the lines: a few rows, however many entries there are. */
@ApplicationScoped
class StoredBalances {
    private static final String AS_OF = """
            select b.thing_id, b.currency, s.account, s.party, s.item, sum(s.delta)
            from ledger_book b cross join lateral (
              select account, party, item, delta from ledger_balance_month
              where book_id = b.id and month < :month %1$s
              union all
              select account, party, item, delta from ledger_balance_day
              where book_id = b.id and day between :month and :day %1$s
            ) s
            where b.kind = :kind and b.thing_id = :thing
            group by b.thing_id, b.currency, s.account, s.party, s.item
            order by b.thing_id, b.currency, s.item, s.account, s.party
            """;

    private final EntityManager entityManager;

    StoredBalances(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Whatever has been posted, also with a value date that is still to come. */
    List<Balance> now(String kind, Collection<UUID> things) {
        var rows = entityManager
                .createNativeQuery("""
                        select b.thing_id, b.currency, m.account, m.party, m.item, sum(m.delta)
                        from ledger_book b join ledger_balance_month m on m.book_id = b.id
                        where b.kind = :kind and b.thing_id in (:things)
                        group by b.thing_id, b.currency, m.account, m.party, m.item
                        order by b.thing_id, b.currency, m.item, m.account, m.party
                        """, Object[].class)
                .setParameter("kind", kind)
                .setParameter("things", things)
                .getResultList();
        return balances(rows);
    }

    /** What had its value date on that day or before. */
    List<Balance> asOf(Reference thing, AccountFilter filter, LocalDate day) {
        var parts = parts(filter);
        var conditions = new StringBuilder();
        parts.keySet().forEach(name -> conditions.append(" and %1$s = :%1$s".formatted(name)));
        var query = entityManager
                .createNativeQuery(AS_OF.formatted(conditions), Object[].class)
                .setParameter("kind", thing.kind())
                .setParameter("thing", thing.id())
                .setParameter("month", day.withDayOfMonth(1))
                .setParameter("day", day);
        parts.forEach(query::setParameter);
        return balances(query.getResultList());
    }

    private static Map<String, String> parts(AccountFilter filter) {
        var parts = new HashMap<String, String>();
        if (filter.account() != null) {
            parts.put("account", filter.account().name());
        }
        if (filter.party() != null) {
            parts.put("party", filter.party());
        }
        if (filter.item() != null) {
            parts.put("item", filter.item());
        }
        return parts;
    }

    private static List<Balance> balances(List<?> rows) {
        return rows.stream().map(row -> balance((Object[]) row)).toList();
    }

    private static Balance balance(Object[] row) {
        var money = new Money((BigDecimal) row[5], Currency.getInstance((String) row[1]));
        return new Balance((UUID) row[0], Account.valueOf((String) row[2]), (String) row[3], (String) row[4], money);
    }
}
