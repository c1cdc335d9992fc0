package org.concordat.milestone;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Reference;

/** Identifies a milestone. */
@Embeddable
public record MilestoneId(UUID value) {
    @JsonCreator
    public static MilestoneId fromString(String text) {
        return new MilestoneId(Identifiers.parse(text));
    }

    static MilestoneId next() {
        return new MilestoneId(Identifiers.next());
    }

    public Reference reference() {
        return new Reference("milestone", value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
