package org.concordat.vendor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.Identifiers;

/** Identifies a bank account of a vendor. */
@Embeddable
public record BankAccountId(UUID value) {
    @JsonCreator
    public static BankAccountId fromString(String text) {
        return new BankAccountId(Identifiers.parse(text));
    }

    static BankAccountId next() {
        return new BankAccountId(Identifiers.next());
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
