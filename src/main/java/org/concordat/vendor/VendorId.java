package org.concordat.vendor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Reference;

/** Identifies a vendor in the register. */
@Embeddable
public record VendorId(UUID value) {
    @JsonCreator
    public static VendorId fromString(String text) {
        return new VendorId(Identifiers.parse(text));
    }

    static VendorId next() {
        return new VendorId(Identifiers.next());
    }

    public Reference reference() {
        return new Reference("vendor", value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
