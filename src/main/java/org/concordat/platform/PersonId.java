package org.concordat.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A natural person or a service account, known by the subject of its token. */
@Embeddable
public record PersonId(UUID value) {
    @JsonCreator
    public static PersonId fromString(String text) {
        return new PersonId(Identifiers.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
