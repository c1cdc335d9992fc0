package org.concordat.rates;

import java.time.Instant;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Identifiers;

/** One import: the values that somebody brought in together. */
record Batch(UUID id, Actor by, Instant at) {
    static Batch begun(Actor by, Instant now) {
        return new Batch(Identifiers.next(), by, now);
    }
}
