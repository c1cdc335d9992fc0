package org.concordat.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Money;
import org.concordat.platform.NotFound;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Actor CLERK = Actor.system();

    @Inject
    Ledger ledger;

    Reference thing;

    @BeforeEach
    void anOpenBook() {
        thing = new Reference("agreement", UUID.randomUUID());
        ledger.open(thing, Currency.getInstance("EUR"));
    }

    private Posting certified(Reference source, String amount) {
        var money = Money.of(amount, "EUR");
        return new Posting(
                thing,
                "Milestone accepted",
                source,
                "certification",
                DAY,
                List.of(
                        new Line(Account.CERTIFIED, "vendor", "M1", money),
                        new Line(Account.PAYABLE, "vendor", "M1", money.negated())));
    }

    private static Reference source() {
        return new Reference("certificate", UUID.randomUUID());
    }

    @Test
    void computingTwicePostsOnce() {
        var source = source();

        var first = ledger.post(certified(source, "10.00"), CLERK);
        var again = ledger.post(certified(source, "10.00"), CLERK);

        assertThat(again).isEqualTo(first);
        assertThat(ledger.lines(thing, LineFilter.ALL, new PageRequest(50, null))
                        .items())
                .hasSize(2);
    }

    @Test
    void refusesAnotherAmountForTheSameSourceAndPurpose() {
        var source = source();
        ledger.post(certified(source, "10.00"), CLERK);

        assertThatThrownBy(() -> ledger.post(certified(source, "11.00"), CLERK)).isInstanceOf(PostedDifferently.class);
    }

    @Test
    void refusesABookThatIsNotOpen() {
        var elsewhere = new Reference("agreement", UUID.randomUUID());
        var posting = certified(source(), "10.00");

        assertThatThrownBy(() -> ledger.post(
                        new Posting(elsewhere, "x", posting.source(), "certification", DAY, posting.lines()), CLERK))
                .isInstanceOf(NotFound.class);
        var dollars = Money.of("5.00", "USD");
        var lines = List.of(
                new Line(Account.CERTIFIED, "vendor", dollars), new Line(Account.PAYABLE, "vendor", dollars.negated()));
        assertThatThrownBy(() -> ledger.post(new Posting(thing, "x", source(), "certification", DAY, lines), CLERK))
                .isInstanceOf(WrongCurrency.class);
    }

    @Test
    void aReversalMirrorsAndHappensOnce() {
        var entry = ledger.post(certified(source(), "10.00"), CLERK);

        var reversal = ledger.reverse(entry, "Accepted by mistake", DAY.plusDays(1), CLERK);

        assertThat(ledger.balances(thing))
                .allMatch(balance -> balance.amount().amount().signum() == 0);
        var newest = ledger.lines(thing, LineFilter.ALL, new PageRequest(1, null))
                .items()
                .get(0);
        assertThat(newest.entry()).isEqualTo(reversal);
        assertThat(newest.reverses()).isEqualTo(entry);
        assertThat(newest.text()).isEqualTo("Accepted by mistake");
        assertThatThrownBy(() -> ledger.reverse(entry, "Again", DAY, CLERK)).isInstanceOf(AlreadyReversed.class);
    }

    @Test
    void balancesAreByAccountPartyAndItem() {
        ledger.post(certified(source(), "10.00"), CLERK);
        ledger.post(certified(source(), "2.50"), CLERK);

        assertThat(ledger.balances(thing))
                .containsExactly(
                        new Balance(thing.id(), Account.CERTIFIED, "vendor", "M1", Money.of("12.50", "EUR")),
                        new Balance(thing.id(), Account.PAYABLE, "vendor", "M1", Money.of("-12.50", "EUR")));
    }

    @Test
    void linesArePagedWithoutGapOrRepeat() {
        for (var count = 0; count < 3; count++) {
            ledger.post(certified(source(), "1.00"), CLERK);
        }
        var filter = new LineFilter(Account.PAYABLE, "vendor", "M1", List.of());
        var read = new ArrayList<PostedLine>();

        var page = ledger.lines(thing, filter, PageRequest.of(2, null));
        read.addAll(page.items());
        read.addAll(ledger.lines(thing, filter, PageRequest.of(2, page.next())).items());

        assertThat(read).hasSize(3).doesNotHaveDuplicates();
        assertThat(read).extracting(PostedLine::account).containsOnly(Account.PAYABLE);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> ledger.statement(thing).count()))
                .isEqualTo(6);
    }
}
