package org.concordat.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;
import org.jspecify.annotations.Nullable;

/** A line of a book as it is read, with the entry it belongs to. */
public record PostedLine(
        EntryId entry,
        int position,
        String text,
        Reference source,
        String purpose,
        LocalDate valueDate,
        Instant postedAt,
        @Nullable EntryId reverses,
        Account account,
        String party,
        String item,
        Money amount) {
    /** As the query reads it. */
    PostedLine(
            EntryId entry,
            int position,
            String text,
            String sourceKind,
            UUID sourceId,
            String purpose,
            LocalDate valueDate,
            Instant postedAt,
            @Nullable UUID reverses,
            Account account,
            String party,
            String item,
            BigDecimal amount,
            Currency currency) {
        this(
                entry,
                position,
                text,
                new Reference(sourceKind, sourceId),
                purpose,
                valueDate,
                postedAt,
                reverses == null ? null : new EntryId(reverses),
                account,
                party,
                item,
                new Money(amount, currency));
    }
}
