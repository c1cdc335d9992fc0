package org.concordat.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.NotFound;
import org.concordat.platform.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Closes the months of a thing's books, all currencies at once and one month after the other. A closed month takes no
 * entry and is never opened again: a mistake in it is reversed in a month that is open.
 */
@ApplicationScoped
@Transactional
public class LedgerPeriods {
    private final EntityManager entityManager;
    private final Event<Fact> facts;
    private final Clock clock;

    LedgerPeriods(EntityManager entityManager, Event<Fact> facts, Clock clock) {
        this.entityManager = entityManager;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param today in the calendar of the one whose books they are */
    public Period close(Reference thing, YearMonth month, LocalDate today, Actor by) {
        hold(thing);
        check(thing, month, today);
        var period = new Period(month, clock.instant());
        of(thing, """
                insert into ledger_period (kind, thing_id, month, closed_at, closed_by)
                values (:kind, :thing, :month, :at, :by)
                """)
                .setParameter("month", month.atDay(1))
                .setParameter("at", period.closedAt())
                .setParameter("by", by.person().value())
                .executeUpdate();
        facts.fire(new PeriodClosed(thing, month, by));
        return period;
    }

    /** Refuses what {@link #close} would refuse, and changes nothing. */
    public void check(Reference thing, YearMonth month, LocalDate today) {
        requireOpen(thing, month.atDay(1));
        var next = next(thing);
        if (!month.equals(next)) {
            throw new PeriodOutOfOrder(next);
        }
        if (!month.isBefore(YearMonth.from(today))) {
            throw new PeriodNotOver(month);
        }
    }

    /** The month that can be closed next: the one after the last closed, or the first that has entries. */
    public YearMonth next(Reference thing) {
        var last = lastClosed(thing);
        if (last != null) {
            return last.plusMonths(1);
        }
        var first = month(of(thing, """
                select coalesce(min(m.month), month_of(min(cast(b.opened_at at time zone 'UTC' as date))))
                from ledger_book b left join ledger_balance_month m on m.book_id = b.id
                where b.kind = :kind and b.thing_id = :thing
                """));
        if (first == null) {
            throw NotFound.missing("ledger book");
        }
        return first;
    }

    /** The closed months, the last one first. */
    @SuppressWarnings("unchecked")
    public List<Period> closed(Reference thing) {
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select month, closed_at from ledger_period
                        where kind = :kind and thing_id = :thing order by month desc
                        """, Tuple.class)
                .setParameter("kind", thing.kind())
                .setParameter("thing", thing.id())
                .getResultList();
        return rows.stream()
                .map(row -> new Period(
                        YearMonth.from(row.get("month", LocalDate.class)), row.get("closed_at", Instant.class)))
                .toList();
    }

    /** @throws ClosedPeriod where the month of that value date takes no further entries */
    public void requireOpen(Reference thing, LocalDate valueDate) {
        var last = lastClosed(thing);
        var month = YearMonth.from(valueDate);
        if (last != null && !month.isAfter(last)) {
            throw new ClosedPeriod(month);
        }
    }

    /** Until the transaction ends, nobody else posts to the thing's books or closes a month of them. */
    void hold(Reference thing) {
        of(thing, "select ledger_hold(:kind, :thing)").getSingleResult();
    }

    private @Nullable YearMonth lastClosed(Reference thing) {
        return month(of(thing, "select max(month) from ledger_period where kind = :kind and thing_id = :thing"));
    }

    private static @Nullable YearMonth month(Query query) {
        var day = (LocalDate) query.getSingleResult();
        return day == null ? null : YearMonth.from(day);
    }

    private Query of(Reference thing, String sql) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("kind", thing.kind())
                .setParameter("thing", thing.id());
    }
}
