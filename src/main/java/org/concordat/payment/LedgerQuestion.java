package org.concordat.payment;

import java.time.LocalDate;
import org.concordat.ledger.Account;
import org.concordat.ledger.AccountFilter;
import org.jspecify.annotations.Nullable;

/** Which balances or lines of an agreement's books; each part may be left open. */
public record LedgerQuestion(
        @Nullable Account account,
        @Nullable String party,
        @Nullable String item,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /** Everything until today. */
    public static final LedgerQuestion ALL = new LedgerQuestion(null, null, null, null, null);

    AccountFilter filter() {
        return new AccountFilter(account, party, item);
    }
}
