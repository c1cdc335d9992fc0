package org.concordat.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.concordat.platform.Money;

/** A line as it is kept; the book is repeated on it, so that balances are read from one index. */
@Embeddable
record LedgerLine(
        @Column(name = "book_id") UUID book,
        @Enumerated(EnumType.STRING) Account account,
        String party,
        String item,
        BigDecimal amount) {
    static LedgerLine of(UUID book, Line line) {
        return new LedgerLine(
                book, line.account(), line.party(), line.item(), line.amount().amount());
    }

    Line line(Currency currency) {
        return new Line(account, party, item, new Money(amount, currency));
    }
}
