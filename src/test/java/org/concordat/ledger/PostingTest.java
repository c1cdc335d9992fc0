package org.concordat.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;
import org.concordat.platform.RuleBroken;
import org.junit.jupiter.api.Test;

class PostingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Posting posting(Line... lines) {
        var thing = new Reference("agreement", UUID.randomUUID());
        return new Posting(thing, "First milestone", thing, "commitment", DAY, List.of(lines));
    }

    private static Line line(Account account, String amount, String currency) {
        return new Line(account, "vendor", Money.of(amount, currency));
    }

    @Test
    void acceptsLinesThatSumToZero() {
        var posting = posting(
                line(Account.CERTIFIED, "100.00", "EUR"),
                line(Account.PAYABLE, "-70.00", "EUR"),
                line(Account.OWN_SHARE, "-30.00", "EUR"));

        assertThat(posting.currency().getCurrencyCode()).isEqualTo("EUR");
    }

    @Test
    void refusesLinesThatDoNotSumToZero() {
        assertThatThrownBy(
                        () -> posting(line(Account.CERTIFIED, "100.00", "EUR"), line(Account.PAYABLE, "-99.99", "EUR")))
                .isInstanceOf(EntryUnbalanced.class)
                .hasMessageContaining("0.01")
                .extracting(refusal -> ((RuleBroken) refusal).code())
                .isEqualTo("entry-unbalanced");
    }

    @Test
    void refusesTwoCurrencies() {
        assertThatThrownBy(() ->
                        posting(line(Account.CERTIFIED, "100.00", "EUR"), line(Account.PAYABLE, "-100.00", "USD")))
                .isInstanceOf(WrongCurrency.class);
    }

    @Test
    void refusesAnEntryWithoutLines() {
        assertThatThrownBy(() -> posting()).isInstanceOf(EntryEmpty.class);
    }

    @Test
    void refusesALineOfZeroAndALineWithoutParty() {
        assertThatThrownBy(() -> line(Account.PAYABLE, "0.00", "EUR")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Line(Account.PAYABLE, " ", Money.of("1.00", "EUR")))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void refusesMoreDecimalsThanTheCurrencyHas() {
        assertThatThrownBy(() -> line(Account.PAYABLE, "1.001", "EUR")).isInstanceOf(InvalidValue.class);
        assertThat(line(Account.PAYABLE, "1.001", "TND").amount()).hasToString("1.001 TND");
        assertThatThrownBy(() -> line(Account.PAYABLE, "1.5", "JPY")).isInstanceOf(InvalidValue.class);
    }
}
