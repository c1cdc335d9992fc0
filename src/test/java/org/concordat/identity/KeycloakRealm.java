package org.concordat.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** One realm of the running Keycloak, seen as a client sees it. */
record KeycloakRealm(URI issuer) {
    /** The password of every person in the test realms. */
    static final String PASSWORD = "a long word for tests";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    URI wellKnown() {
        return URI.create(issuer + "/.well-known/openid-configuration");
    }

    TokenPair signIn(String person, String client) {
        return pair(client, Map.of("grant_type", "password", "username", person, "password", PASSWORD));
    }

    /** Answers a new pair; the realm rotates refresh tokens, so the one given is spent. */
    TokenPair refresh(TokenPair tokens) {
        return pair(tokens.client(), Map.of("grant_type", "refresh_token", "refresh_token", tokens.refreshToken()));
    }

    String serviceToken(String client, String secret) {
        return granted(client, Map.of("grant_type", "client_credentials", "client_secret", secret))
                .path("access_token")
                .asText();
    }

    private TokenPair pair(String client, Map<String, String> grant) {
        var granted = granted(client, grant);
        return new TokenPair(
                client,
                granted.path("access_token").asText(),
                granted.path("refresh_token").asText());
    }

    private JsonNode granted(String client, Map<String, String> grant) {
        var answer = askForToken(client, grant);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(issuer + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return read(answer.body());
    }

    /** The token endpoint's bare answer, for those who expect a refusal. */
    HttpResponse<String> askForToken(String client, Map<String, String> grant) {
        var form = grant.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "client_id=" + encoded(client) + "&scope=openid&", ""));
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
