package org.concordat.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Reference;

/** Identifies a file that somebody handed in; two of them may share one content. */
@Embeddable
public record DocumentId(UUID value) {
    @JsonCreator
    public static DocumentId fromString(String text) {
        return new DocumentId(Identifiers.parse(text));
    }

    static DocumentId next() {
        return new DocumentId(Identifiers.next());
    }

    public Reference reference() {
        return new Reference("document", value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
