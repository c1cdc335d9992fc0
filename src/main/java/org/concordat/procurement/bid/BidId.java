package org.concordat.procurement.bid;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Reference;

/** Identifies a bid. */
@Embeddable
public record BidId(UUID value) {
    @JsonCreator
    public static BidId fromString(String text) {
        return new BidId(Identifiers.parse(text));
    }

    static BidId next() {
        return new BidId(Identifiers.next());
    }

    public Reference reference() {
        return new Reference("bid", value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
