package org.concordat.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Reference;

/** Identifies a posted entry. */
@Embeddable
public record EntryId(UUID value) {
    @JsonCreator
    public static EntryId fromString(String text) {
        return new EntryId(Identifiers.parse(text));
    }

    static EntryId next() {
        return new EntryId(Identifiers.next());
    }

    public Reference reference() {
        return new Reference("ledger-entry", value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
