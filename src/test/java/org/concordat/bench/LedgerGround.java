package org.concordat.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.kill.Ground;
import org.concordat.kill.Installation;
import org.concordat.platform.Identifiers;

/** Signed agreements with books of any size, spread over five years, twenty items and two accounts. */
final class LedgerGround {
    static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    static final int DAYS = 1826;
    private static final String AUTHORITY = "Ministry of Ledgers";
    private static final int AT_A_TIME = 500_000;

    private final Installation installation;
    private final UUID authority;
    private final UUID vendor;

    LedgerGround(Installation installation) {
        this.installation = installation;
        this.authority = installation.authority(AUTHORITY, Role.FINANCE_OFFICER, Role.ROLE_ADMINISTRATOR);
        this.vendor = new Ground(installation, authority).deliverer("ledger-delivery-manager");
    }

    String officer() {
        return installation.token(AUTHORITY + "-" + Role.FINANCE_OFFICER);
    }

    /** An agreement whose book has so many entries of two lines. */
    UUID agreement(int entries) {
        var agreement = Identifiers.next();
        installation.run("""
                insert into commitment
                values (?, 0, 'AGR-' || cast(? as text), 'Measured', ?, 'Ministry', ?, 'Vendor', 1000000, 'EUR', ?)
                """, agreement, agreement, authority, vendor, FIRST);
        installation.run("""
                insert into participation (id, kind, thing_id, organisation_id, capacity, since)
                values (uuidv7(), 'agreement', ?, ?, 'OWNER', now())""", agreement, authority);
        var book = Identifiers.next();
        installation.run(
                "insert into ledger_book values (?, 'agreement', ?, 'EUR', 2, ?::timestamptz)", book, agreement, FIRST);
        fill(book, entries);
        return agreement;
    }

    /**
     * As the owner of the server and without triggers, which would take hours: the balances are then summed up as the
     * migration did for what there was before it. Whoever measures compares a balance with the lines afterwards.
     */
    private void fill(UUID book, int entries) {
        try (var connection = installation.administer();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var done = 0; done < entries; done += AT_A_TIME) {
                statement.execute(posting(book, done + 1, Math.min(done + AT_A_TIME, entries)));
            }
            statement.execute(String.format(Locale.ROOT, """
                    insert into ledger_balance_day
                    select l.book_id, e.value_date, l.account, l.party, l.item, sum(l.amount), count(*)
                    from ledger_line l join ledger_entry e on e.id = l.entry_id where l.book_id = '%s'
                    group by 1, 2, 3, 4, 5""", book));
            statement.execute(String.format(Locale.ROOT, """
                    insert into ledger_balance_month
                    select book_id, account, party, item, month_of(day), sum(delta), sum(lines)
                    from ledger_balance_day where book_id = '%s' group by 1, 2, 3, 4, 5""", book));
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String posting(UUID book, int first, int last) {
        return String.format(Locale.ROOT, """
                with posted as (
                  insert into ledger_entry (id, book_id, text, source_kind, source_id, purpose, value_date, posted_at,
                    posted_by, line_count)
                  select uuidv7(), '%1$s', 'Entry ' || n, 'certificate', uuidv7(), 'certification',
                    date '%2$s' + n %% %3$d, now(), uuidv7(), 2
                  from generate_series(%4$d, %5$d) n returning id, hashtext(id::text) & 2147483647 as chance
                )
                insert into ledger_line (entry_id, position, book_id, account, party, item, amount)
                select id, position, '%1$s', account, 'vendor', 'M' || chance %% 20,
                  sign * (1 + chance %% 1000000) / 100.0
                from posted cross join (values (0, 'CERTIFIED', 1), (1, 'PAYABLE', -1)) side (position, account, sign)
                """, book, FIRST, DAYS, first, last);
    }
}
