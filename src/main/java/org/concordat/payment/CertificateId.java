package org.concordat.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Reference;

/** Identifies a certificate. */
@Embeddable
public record CertificateId(UUID value) {
    @JsonCreator
    public static CertificateId fromString(String text) {
        return new CertificateId(Identifiers.parse(text));
    }

    static CertificateId next() {
        return new CertificateId(Identifiers.next());
    }

    public Reference reference() {
        return new Reference("certificate", value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
