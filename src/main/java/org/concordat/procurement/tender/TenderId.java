package org.concordat.procurement.tender;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Reference;

/** Identifies a tender. */
@Embeddable
public record TenderId(UUID value) {
    @JsonCreator
    public static TenderId fromString(String text) {
        return new TenderId(Identifiers.parse(text));
    }

    static TenderId next() {
        return new TenderId(Identifiers.next());
    }

    public Reference reference() {
        return new Reference("tender", value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
