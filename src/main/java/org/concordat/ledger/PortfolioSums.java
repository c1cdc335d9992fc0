package org.concordat.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.Money;

/** What the books of many things say together as of a value date; one query each, however many things there are. */
@ApplicationScoped
@Transactional
public class PortfolioSums {
    /** The ids arrive as one array: as many parameters as a large portfolio has things would be too many. */
    private static final String AS_OF = """
            from ledger_book b cross join lateral (
              select account, party, item, month as day, delta from ledger_balance_month
              where book_id = b.id and month < :month
              union all
              select account, party, item, day, delta from ledger_balance_day
              where book_id = b.id and day between :month and :day
            ) s
            where b.kind = :kind and b.thing_id = any(cast(:things as uuid[]))
            """;

    private final EntityManager entityManager;

    PortfolioSums(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** For each thing by account and party; a balance's item is empty, for it is over all of them. */
    public List<Balance> ofEach(String kind, Collection<UUID> things, LocalDate asOf) {
        var rows = query(
                "select b.thing_id, s.account, s.party, b.currency, sum(s.delta) " + AS_OF
                        + " group by 1, 2, 3, 4 order by 1, 4, 2, 3",
                kind,
                things,
                asOf);
        return rows.stream()
                .map(row -> new Balance(
                        (UUID) row[0], Account.valueOf((String) row[1]), (String) row[2], "", money(row, 3)))
                .toList();
    }

    /** Of one account, for each thing by party and item. */
    public List<Balance> ofItems(String kind, Collection<UUID> things, Account account, LocalDate asOf) {
        var rows = query(
                "select b.thing_id, s.party, s.item, b.currency, sum(s.delta) " + AS_OF + " and s.account = '"
                        + account.name() + "' group by 1, 2, 3, 4 order by 1, 4, 3, 2",
                kind,
                things,
                asOf);
        return rows.stream()
                .map(row -> new Balance((UUID) row[0], account, (String) row[1], (String) row[2], money(row, 3)))
                .toList();
    }

    /** Over all things by currency, account and party. */
    public List<AccountSum> ofAll(String kind, Collection<UUID> things, LocalDate asOf) {
        var rows = query(
                "select s.account, s.party, b.currency, sum(s.delta) " + AS_OF + " group by 1, 2, 3 order by 3, 1, 2",
                kind,
                things,
                asOf);
        return rows.stream()
                .map(row -> new AccountSum(Account.valueOf((String) row[0]), (String) row[1], money(row, 2)))
                .toList();
    }

    /** Over all things by currency, year of the value date and party. */
    public List<YearSum> byYear(String kind, Collection<UUID> things, Account account, LocalDate asOf) {
        var rows = query(
                "select cast(extract(year from s.day) as int), s.party, b.currency, sum(s.delta) " + AS_OF
                        + " and s.account = '" + account.name() + "' group by 1, 2, 3 order by 3, 1, 2",
                kind,
                things,
                asOf);
        return rows.stream()
                .map(row -> new YearSum((Integer) row[0], (String) row[1], money(row, 2)))
                .toList();
    }

    private List<Object[]> query(String sql, String kind, Collection<UUID> things, LocalDate asOf) {
        if (things.isEmpty()) {
            return List.of();
        }
        List<?> rows = entityManager
                .createNativeQuery(sql, Object[].class)
                .setParameter("kind", kind)
                .setParameter("things", array(things))
                .setParameter("month", asOf.withDayOfMonth(1))
                .setParameter("day", asOf)
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private static String array(Collection<UUID> things) {
        return things.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static Money money(Object[] row, int currency) {
        return new Money((BigDecimal) row[currency + 1], Currency.getInstance((String) row[currency]));
    }
}
