package org.concordat.payment.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Reference;

/** Identifies a sharing statement. */
@Embeddable
public record StatementId(UUID value) {
    @JsonCreator
    public static StatementId fromString(String text) {
        return new StatementId(Identifiers.parse(text));
    }

    static StatementId next() {
        return new StatementId(Identifiers.next());
    }

    public Reference reference() {
        return new Reference("sharing-statement", value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
