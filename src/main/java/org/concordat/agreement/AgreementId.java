package org.concordat.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Reference;

/** Identifies an agreement. */
@Embeddable
public record AgreementId(UUID value) {
    @JsonCreator
    public static AgreementId fromString(String text) {
        return new AgreementId(Identifiers.parse(text));
    }

    static AgreementId next() {
        return new AgreementId(Identifiers.next());
    }

    public Reference reference() {
        return new Reference("agreement", value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
