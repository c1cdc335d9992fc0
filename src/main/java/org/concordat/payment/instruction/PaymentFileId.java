package org.concordat.payment.instruction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Reference;

/** Identifies a file of payments. */
@Embeddable
public record PaymentFileId(UUID value) {
    @JsonCreator
    public static PaymentFileId fromString(String text) {
        return new PaymentFileId(Identifiers.parse(text));
    }

    static PaymentFileId next() {
        return new PaymentFileId(Identifiers.next());
    }

    public Reference reference() {
        return new Reference("payment-file", value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
