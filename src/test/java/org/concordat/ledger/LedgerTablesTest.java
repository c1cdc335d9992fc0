package org.concordat.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.concordat.platform.Actor;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database holds the rules even if our code errs: everything here goes past the code, as the runtime role. */
@QuarkusTest
class LedgerTablesTest {
    @Inject
    Ledger ledger;

    @Inject
    DataSource database;

    EntryId entry;
    UUID book;

    @BeforeEach
    void aPostedEntry() throws SQLException {
        var thing = new Reference("agreement", UUID.randomUUID());
        ledger.open(thing, Currency.getInstance("EUR"));
        var money = Money.of("10.00", "EUR");
        var lines = List.of(
                new Line(Account.CERTIFIED, "vendor", money), new Line(Account.PAYABLE, "vendor", money.negated()));
        entry = ledger.post(
                new Posting(thing, "Accepted", thing, "certification", LocalDate.of(2026, 3, 2), lines),
                Actor.system());
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select id from ledger_book where thing_id = '%s'".formatted(thing.id()))) {
            rows.next();
            book = rows.getObject(1, UUID.class);
        }
    }

    @Test
    void refusesToChangeOrRemoveWhatWasPosted() {
        for (var statement : List.of(
                "update ledger_line set amount = amount * 2 where entry_id = '%s'".formatted(entry),
                "update ledger_entry set text = 'other' where id = '%s'".formatted(entry),
                "update ledger_book set currency = 'USD' where id = '%s'".formatted(book),
                "delete from ledger_line where entry_id = '%s'".formatted(entry),
                "delete from ledger_entry where id = '%s'".formatted(entry),
                "truncate ledger_line",
                "truncate ledger_entry cascade")) {
            assertThatThrownBy(() -> run(statement)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void refusesAnUnbalancedEntryAtCommit() {
        assertThatThrownBy(() -> run(entry(2), line(0, "10.00"), line(1, "-9.99")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("unbalanced by 0.01");
    }

    @Test
    void refusesAnEntryWithoutLines() {
        assertThatThrownBy(() -> run(entry(2))).isInstanceOf(SQLException.class).hasMessageContaining("0 of its 2");
    }

    @Test
    void refusesAmountsFinerThanTheCurrency() {
        assertThatThrownBy(() -> run(entry(2), line(0, "0.001"), line(1, "-0.001")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("finer than its currency");
    }

    @Test
    void refusesALineAddedLater() {
        assertThatThrownBy(() -> run(lineOf(entry.value(), 2, "5.00"), lineOf(entry.value(), 3, "-5.00")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no further line");
    }

    @Test
    void refusesASecondReversalAndOneThatDoesNotMirror() throws SQLException {
        assertThatThrownBy(() -> run(reversal(), line(0, "-3.00"), line(1, "3.00")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("mirrors");
        ledger.reverse(entry, "Mistake", LocalDate.of(2026, 3, 3), Actor.system());

        assertThatThrownBy(() -> run(reversal(), line(0, "-10.00"), line(1, "10.00")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("reverses");
    }

    @Test
    void refusesAnEntryInAClosedPeriod() throws SQLException {
        run(closing("2026-03-01"));

        assertThatThrownBy(() -> run(entry(2), line(0, "7.25"), line(1, "-7.25")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("is closed");
    }

    @Test
    void refusesToClosePeriodsOutOfOrderAndToOpenThemAgain() throws SQLException {
        run(closing("2026-03-01"));

        assertThatThrownBy(() -> run(closing("2026-05-01")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("in order");
        assertThatThrownBy(() -> run(closing("2026-02-01"))).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run("delete from ledger_period")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run("update ledger_period set month = month - 31"))
                .isInstanceOf(SQLException.class);
        assertThat(run(closing("2026-04-01"))).isEqualTo(1);
    }

    @Test
    void refusesToWriteBalancesByHand() {
        for (var statement : List.of(
                "update ledger_balance_day set delta = 0 where book_id = '%s'".formatted(book),
                "delete from ledger_balance_month where book_id = '%s'".formatted(book),
                "insert into ledger_balance_day values ('%s', '2026-03-02', 'PAID', 'vendor', '', 1, 1)"
                        .formatted(book),
                "truncate ledger_balance_month",
                "update ledger_replay set differences = 0",
                "delete from ledger_replay_difference")) {
            assertThatThrownBy(() -> run(statement)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void takesEveryAccountOfTheChart() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("""
                        select pg_get_constraintdef(oid) from pg_constraint
                        where conname = 'ledger_line_account_check'
                        """)) {
            rows.next();
            var check = rows.getString(1);
            assertThat(Account.values()).allMatch(account -> check.contains("'" + account + "'"));
            assertThat(check.split("::text", -1)).hasSizeGreaterThan(Account.values().length);
        }
    }

    private String closing(String month) {
        return """
               insert into ledger_period (kind, thing_id, month, closed_at, closed_by)
               select kind, thing_id, '%s', now(), '%s' from ledger_book where id = '%s'
               """.formatted(month, UUID.randomUUID(), book);
    }

    @Test
    void acceptsABalancedEntry() throws SQLException {
        assertThat(run(entry(2), line(0, "7.25"), line(1, "-7.25"))).isEqualTo(3);
    }

    private final UUID own = UUID.randomUUID();

    private String entry(int lines) {
        return insertEntry(lines, "null");
    }

    private String reversal() {
        return insertEntry(2, "'" + entry + "'");
    }

    private String insertEntry(int lines, String reverses) {
        return """
               insert into ledger_entry (id, book_id, text, source_kind, source_id, purpose, value_date, posted_at,
                   posted_by, line_count, reverses)
               values ('%s', '%s', 'By hand', 'certificate', '%s', 'certification', '2026-03-02', now(), '%s', %d, %s)
               """.formatted(own, book, UUID.randomUUID(), UUID.randomUUID(), lines, reverses);
    }

    private String line(int position, String amount) {
        return lineOf(own, position, amount);
    }

    private String lineOf(UUID entry, int position, String amount) {
        return """
               insert into ledger_line (entry_id, position, book_id, account, party, item, amount)
               values ('%s', %d, '%s', '%s', 'vendor', '', %s)
               """.formatted(entry, position, book, position == 0 ? "CERTIFIED" : "PAYABLE", amount);
    }

    private int run(String... statements) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var rows = 0;
            try (var statement = connection.createStatement()) {
                for (var sql : statements) {
                    rows += statement.executeUpdate(sql);
                }
                connection.commit();
                return rows;
            } catch (SQLException refused) {
                connection.rollback();
                throw refused;
            } finally {
                restore(connection);
            }
        }
    }

    private static void restore(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
    }
}
