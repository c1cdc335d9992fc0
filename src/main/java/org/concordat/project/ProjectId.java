package org.concordat.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Reference;

/** Identifies a project. */
@Embeddable
public record ProjectId(UUID value) {
    @JsonCreator
    public static ProjectId fromString(String text) {
        return new ProjectId(Identifiers.parse(text));
    }

    static ProjectId next() {
        return new ProjectId(Identifiers.next());
    }

    public Reference reference() {
        return new Reference("project", value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
