package org.concordat.payment.page;

import java.time.Instant;
import java.time.LocalDate;
import org.concordat.ledger.Account;
import org.concordat.ledger.PostedLine;
import org.concordat.payment.Statement;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/** A ledger line with the party's name as people know it, and where the document is that it was posted for. */
public record EntryLine(
        LocalDate valueDate,
        Instant postedAt,
        String text,
        Account account,
        String party,
        String item,
        Money amount,
        @Nullable String href) {
    static EntryLine of(PostedLine line, Statement statement, @Nullable String href) {
        return new EntryLine(
                line.valueDate(),
                line.postedAt(),
                line.text(),
                line.account(),
                statement.nameOf(line.party()),
                line.item(),
                line.amount(),
                href);
    }
}
