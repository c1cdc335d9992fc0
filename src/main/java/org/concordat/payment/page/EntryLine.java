package org.concordat.payment.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.concordat.ledger.Account;
import org.concordat.ledger.PostedLine;
import org.concordat.payment.Statement;
import org.concordat.platform.Money;

/** A ledger line with the party's name as people know it. */
public record EntryLine(
        LocalDate valueDate, Instant postedAt, String text, Account account, String party, String item, Money amount) {
    static List<EntryLine> of(List<PostedLine> lines, Statement statement) {
        return lines.stream()
                .map(line -> new EntryLine(
                        line.valueDate(),
                        line.postedAt(),
                        line.text(),
                        line.account(),
                        statement.nameOf(line.party()),
                        line.item(),
                        line.amount()))
                .toList();
    }
}
