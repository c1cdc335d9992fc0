package org.concordat.platform.api;

import java.util.UUID;

/** What makes two requests the same: who sends them, for which organisation, under which key; and what they say. */
record CommandRequest(UUID person, UUID organisation, String key, String fingerprint) {
    /** One number for PostgreSQL's advisory lock; a collision only makes two strangers wait for each other. */
    long lock() {
        return person.getLeastSignificantBits() ^ organisation.getMostSignificantBits() * 31 ^ hash(key);
    }

    private static long hash(String text) {
        var result = 1125899906842597L;
        for (var index = 0; index < text.length(); index++) {
            result = 31 * result + text.charAt(index);
        }
        return result;
    }
}
