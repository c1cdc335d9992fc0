package org.concordat.ledger;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;

/** Books and postings for tests. */
final class Books {
    static final Currency EUR = Currency.getInstance("EUR");

    private Books() {}

    static Reference thing() {
        return new Reference("agreement", UUID.randomUUID());
    }

    static Posting posting(Reference thing, LocalDate day, Account debit, Account credit, String item, String amount) {
        var money = Money.of(amount, "EUR");
        var lines = List.of(new Line(debit, "vendor", item, money), new Line(credit, "vendor", item, money.negated()));
        var source = new Reference("certificate", UUID.randomUUID());
        return new Posting(thing, "Milestone accepted", source, "certification", day, lines);
    }

    static Posting certified(Reference thing, LocalDate day, String amount) {
        return posting(thing, day, Account.CERTIFIED, Account.PAYABLE, "M1", amount);
    }
}
