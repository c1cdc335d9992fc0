package org.concordat.rates;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Reference;

/** Identifies a rate series. */
@Embeddable
public record SeriesId(UUID value) {
    /** What the audit record calls a series; its page is found by it too. */
    public static final String KIND = "rate";

    @JsonCreator
    public static SeriesId fromString(String text) {
        return new SeriesId(Identifiers.parse(text));
    }

    static SeriesId next() {
        return new SeriesId(Identifiers.next());
    }

    public Reference reference() {
        return new Reference(KIND, value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
