package org.concordat.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which balances of a book: each part may be left open. */
public record AccountFilter(
        @Nullable Account account,
        @Nullable String party,
        @Nullable String item) {
    public static final AccountFilter ALL = new AccountFilter(null, null, null);

    LineFilter lines() {
        return new LineFilter(account, party, item, List.of());
    }
}
