package org.concordat.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.NotFound;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Reference;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerReplayTest {
    @Inject
    Ledger ledger;

    @Inject
    LedgerReplay replay;

    @Inject
    Config config;

    Reference thing;

    @BeforeEach
    void aBookWithAnEntry() {
        thing = Books.thing();
        ledger.open(thing, Books.EUR);
        ledger.post(Books.certified(thing, LocalDate.of(2026, 3, 2), "10.00"), Actor.system());
    }

    @Test
    void storedBalancesAreThoseOfTheLines() {
        var result = replay.run(Actor.system());

        assertThat(result.differences()).isZero();
        assertThat(result.lines()).isGreaterThanOrEqualTo(2);
        assertThat(result.balances()).isGreaterThanOrEqualTo(4);
        assertThat(replay.differences(result.id())).isEmpty();
        assertThat(replay.results(new PageRequest(1, null)).items()).containsExactly(result);
    }

    @Test
    void aBalanceThatSomebodyMovedByHandIsFoundAndFailsTheNight() throws SQLException {
        move("1.00");
        try {
            var result = replay.run(Actor.system());

            assertThat(result.differences()).isEqualTo(1);
            assertThat(replay.differences(result.id())).singleElement().satisfies(difference -> {
                assertThat(difference.span()).isEqualTo(ReplayDifference.Span.DAY);
                assertThat(difference.account()).isEqualTo(Account.CERTIFIED);
                assertThat(difference.stored()).isEqualTo("11.000");
                assertThat(difference.recomputed()).isEqualTo("10.000");
            });
            assertThatThrownBy(() -> replay.run(Instant.parse("2026-11-27T02:00:00Z")))
                    .isInstanceOf(BalancesDiffer.class)
                    .hasMessageContaining("1 balances");
            assertThat(replay.results(new PageRequest(1, null)).items().get(0).differences())
                    .isEqualTo(1);
        } finally {
            move("-1.00");
        }
    }

    @Test
    void aReplayThatNeverWasIsNotFound() {
        assertThatThrownBy(() -> replay.differences(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    /** Only the owner of the tables can. */
    private void move(String amount) throws SQLException {
        try (var owner = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                var statement = owner.prepareStatement("""
                        update concordat.ledger_balance_day set delta = delta + cast(? as numeric)
                        where account = 'CERTIFIED' and book_id = (
                          select id from concordat.ledger_book where thing_id = ?)
                        """)) {
            statement.setString(1, amount);
            statement.setObject(2, thing.id());
            statement.executeUpdate();
        }
    }
}
