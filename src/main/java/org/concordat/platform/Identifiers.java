package org.concordat.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** UUIDv7: they sort by the time of their making, so that the newest rows sit together in every index. */
public final class Identifiers {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Identifiers() {}

    public static UUID next() {
        return GENERATOR.generate();
    }

    /** @throws InvalidValue when the text is no UUID in its canonical form */
    public static UUID parse(String text) {
        try {
            var id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException malformed) {
            // answered below, with the same words as a shortened form
        }
        throw new InvalidValue("identifier", "'" + Texts.shorten(text) + "' is no identifier");
    }
}
