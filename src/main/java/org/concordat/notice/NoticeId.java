package org.concordat.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.concordat.platform.Identifiers;

/** Identifies one notice to one person. */
public record NoticeId(UUID value) {
    @JsonCreator
    public static NoticeId fromString(String text) {
        return new NoticeId(Identifiers.parse(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
