package org.concordat.payment.instruction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Reference;

/** Identifies an answer of a bank. */
@Embeddable
public record BankAnswerId(UUID value) {
    @JsonCreator
    public static BankAnswerId fromString(String text) {
        return new BankAnswerId(Identifiers.parse(text));
    }

    static BankAnswerId next() {
        return new BankAnswerId(Identifiers.next());
    }

    public Reference reference() {
        return new Reference("bank-answer", value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
