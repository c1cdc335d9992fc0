package org.concordat.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;

/** What a client got from the token endpoint for one person. */
record TokenPair(String client, String accessToken, String refreshToken) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String subject() {
        return claims().path("sub").asText();
    }

    Instant expiresAt() {
        return Instant.ofEpochSecond(claims().path("exp").asLong());
    }

    /** The claims as written, unverified: a test looks at them, the application must not. */
    JsonNode claims() {
        return claimsOf(accessToken);
    }

    static JsonNode claimsOf(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
