package org.concordat.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Reference;
import org.hibernate.annotations.Immutable;

/** The accounts of one thing in one currency. */
@Entity
@Immutable
public class LedgerBook {
    @Id
    private UUID id;

    private String kind;
    private UUID thingId;
    private Currency currency;
    private int minorUnits;
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected LedgerBook() {}

    LedgerBook(Reference thing, Currency currency, Instant now) {
        this.id = Identifiers.next();
        this.kind = thing.kind();
        this.thingId = thing.id();
        this.currency = currency;
        this.minorUnits = currency.getDefaultFractionDigits();
        this.openedAt = now;
    }

    UUID id() {
        return id;
    }

    Reference thing() {
        return new Reference(kind, thingId);
    }

    Currency currency() {
        return currency;
    }
}
