package org.concordat.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.NotFound;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.jspecify.annotations.Nullable;

/** Compares lines and stored balances in one statement, and so in one snapshot: nothing can be posted in between. */
@ApplicationScoped
class ReplayQueries {
    private static final int MOST_DIFFERENCES = 100;
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    private static final String RESULTS = "select id, at, lines, balances, differences from ledger_replay ";
    private static final String COMPARE = """
            with days as (
              select l.book_id, e.value_date as starts_on, l.account, l.party, l.item,
                sum(l.amount) as delta, count(*) as lines
              from ledger_line l join ledger_entry e on e.id = l.entry_id
              group by l.book_id, e.value_date, l.account, l.party, l.item
            ), months as (
              select book_id, month_of(starts_on) as starts_on, account, party, item,
                sum(delta) as delta, sum(lines) as lines
              from days group by book_id, month_of(starts_on), account, party, item
            ), compared as (
              select 'DAY' as span, book_id, starts_on, account, party, item,
                s.delta as stored, r.delta as recomputed, s.lines as stored_lines, r.lines as recomputed_lines
              from (select book_id, day as starts_on, account, party, item, delta, lines from ledger_balance_day) s
              full join days r using (book_id, starts_on, account, party, item)
              union all
              select 'MONTH', book_id, starts_on, account, party, item, s.delta, r.delta, s.lines, r.lines
              from (select book_id, month as starts_on, account, party, item, delta, lines from ledger_balance_month) s
              full join months r using (book_id, starts_on, account, party, item)
            ), differing as (
              select row_number() over (order by book_id, span, starts_on, account, party, item) - 1 as position,
                book_id, span, starts_on, account, party, item, stored, recomputed
              from compared
              where stored is distinct from recomputed or stored_lines is distinct from recomputed_lines
            ), told as (
              insert into ledger_replay (id, at, requested_by, lines, balances, differences)
              select :id, :at, :by, (select coalesce(sum(lines), 0) from days), (select count(*) from compared),
                (select count(*) from differing)
            )
            insert into ledger_replay_difference
              (replay_id, position, book_id, span, starts_on, account, party, item, stored, recomputed)
            select :id, position, book_id, span, starts_on, account, party, item, stored, recomputed
            from differing where position < :most
            """;

    private final EntityManager entityManager;

    ReplayQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    ReplayResult compare(UUID id, Instant now, Actor by) {
        entityManager
                .createNativeQuery(COMPARE)
                .setParameter("id", id)
                .setParameter("at", now)
                .setParameter("by", by.person().value())
                .setParameter("most", MOST_DIFFERENCES)
                .executeUpdate();
        return result((Tuple) byId(RESULTS + "where id = :id", id).getSingleResult());
    }

    Page<ReplayResult> results(PageRequest page) {
        var rows = byId(RESULTS + "where id < :id order by id desc", Objects.requireNonNullElse(page.afterId(), LAST))
                .setMaxResults(page.fetch())
                .getResultList();
        return Page.cut(
                tuples(rows).stream().map(ReplayQueries::result).toList(),
                page,
                row -> row.id().toString());
    }

    List<ReplayDifference> differences(UUID replay) {
        if (byId(RESULTS + "where id = :id", replay).getResultList().isEmpty()) {
            throw NotFound.missing("replay");
        }
        var rows = byId("""
                select book_id, span, starts_on, account, party, item, stored, recomputed
                from ledger_replay_difference where replay_id = :id order by position
                """, replay).getResultList();
        return tuples(rows).stream().map(ReplayQueries::difference).toList();
    }

    private Query byId(String sql, UUID id) {
        return entityManager.createNativeQuery(sql, Tuple.class).setParameter("id", id);
    }

    private static List<Tuple> tuples(List<?> rows) {
        return rows.stream().map(Tuple.class::cast).toList();
    }

    private static ReplayResult result(Tuple row) {
        return new ReplayResult(
                row.get("id", UUID.class),
                row.get("at", Instant.class),
                number(row, "lines"),
                number(row, "balances"),
                number(row, "differences"));
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }

    private static @Nullable String text(Tuple row, String name) {
        var amount = row.get(name, BigDecimal.class);
        return amount == null ? null : amount.toPlainString();
    }

    private static ReplayDifference difference(Tuple row) {
        return new ReplayDifference(
                row.get("book_id", UUID.class),
                ReplayDifference.Span.valueOf(row.get("span", String.class)),
                row.get("starts_on", LocalDate.class),
                Account.valueOf(row.get("account", String.class)),
                row.get("party", String.class),
                row.get("item", String.class),
                text(row, "stored"),
                text(row, "recomputed"));
    }
}
