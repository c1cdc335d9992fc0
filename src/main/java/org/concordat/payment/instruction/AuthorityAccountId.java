package org.concordat.payment.instruction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Reference;

/** Identifies an account that an authority pays from. */
@Embeddable
public record AuthorityAccountId(UUID value) {
    @JsonCreator
    public static AuthorityAccountId fromString(String text) {
        return new AuthorityAccountId(Identifiers.parse(text));
    }

    static AuthorityAccountId next() {
        return new AuthorityAccountId(Identifiers.next());
    }

    public Reference reference() {
        return new Reference("authority-account", value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
