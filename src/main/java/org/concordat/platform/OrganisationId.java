package org.concordat.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An authority, a vendor, a certifier or an audit office. */
@Embeddable
public record OrganisationId(UUID value) {
    @JsonCreator
    public static OrganisationId fromString(String text) {
        return new OrganisationId(Identifiers.parse(text));
    }

    public static OrganisationId next() {
        return new OrganisationId(Identifiers.next());
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
