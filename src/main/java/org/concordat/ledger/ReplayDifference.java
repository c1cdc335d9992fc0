package org.concordat.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored balance of a day or a month that its lines do not sum to; absent where only the other of the two exists. */
public record ReplayDifference(
        UUID book,
        Span span,
        LocalDate startsOn,
        Account account,
        String party,
        String item,
        @Nullable String stored,
        @Nullable String recomputed) {
    public enum Span {
        DAY,
        MONTH
    }
}
