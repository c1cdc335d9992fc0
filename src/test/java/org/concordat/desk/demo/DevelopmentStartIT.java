package org.concordat.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.concordat.ServerProcess;
import org.concordat.platform.Identifiers;
import org.junit.jupiter.api.Test;

/** The README's first command in a fresh copy of the sources, with standard input closed: what a new user would find. */
class DevelopmentStartIT {
    private static final List<String> SOURCES = List.of("pom.xml", "mvnw", ".mvn", "src/main", "bpmn");
    private static final List<String> PEOPLE =
            List.of("amina", "bruno", "chiara", "dmitri", "elin", "farid", "greta", "henrik", "ines", "jonas");
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Pattern SIGN_IN = Pattern.compile("Dev Services for OIDC started on (http://localhost:\\d+)");

    private final int port = ServerProcess.freePort();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void oneCommandStartsEverythingWithAPortfolioThatWasLived() throws Exception {
        var checkout = Path.of("target", "first-command-" + Identifiers.next()).toAbsolutePath();
        SOURCES.forEach(source -> copy(Path.of(source), checkout.resolve(source)));
        var command = List.of(
                "sh",
                "-c",
                "cd '" + checkout + "' && exec sh ./mvnw -B quarkus:dev -Ddebug=false -Dquarkus.http.port=" + port);
        // Ten people open every page of the calculator at once, from one address
        var environment =
                Map.of("JAVA_HOME", System.getProperty("java.home"), "CONCORDAT_CALCULATIONS_PER_MINUTE", "100000");
        try (var server = ServerProcess.start("first-command", command, environment)) {
            server.awaitReady(at("/"), LIMIT);
            var signIn = SIGN_IN.matcher(server.log());
            assertThat(signIn.find()).isTrue();
            var tokens = URI.create(signIn.group(1) + "/token");

            assertThat(get("/", null)).contains("Amina Okafor", "Jonas Byrne", "Henrik Vaher");
            assertThat(items("/api/v1/processes/mismatches", token(tokens, "greta")))
                    .isEmpty();
            assertThat(items("/api/v1/processes/incidents", token(tokens, "greta")))
                    .isEmpty();
            var lastNight = new JsonMapper().readTree(get("/api/v1/processes/nights/last", token(tokens, "greta")));
            assertThat(lastNight.path("items"))
                    .anyMatch(task -> task.path("task").asText().equals("statement-replay"))
                    .noneMatch(task -> task.hasNonNull("failure"));
            var currencies = new HashSet<String>();
            for (var row : items("/api/v1/statements", token(tokens, "farid"))) {
                currencies.add(row.at("/total/paid/currency").asText());
                assertThat(new BigDecimal(row.at("/total/outstanding/amount").asText()))
                        .as(row.toString())
                        .isNotNegative();
            }
            assertThat(currencies).containsExactlyInAnyOrder("EUR", "USD");
            new SharedMoney(at(""), token(tokens, "farid")).requireAllSeen();
            assertThat(statuses("/api/v1/milestones", token(tokens, "elin")))
                    .contains("SUBMITTED", "RETURNED", "ACCEPTED");
            assertThat(statuses("/api/v1/tenders", token(tokens, "amina")))
                    .contains("PUBLISHED", "OPENED", "AWARDED", "FINAL");
            assertThat(Files.exists(checkout.resolve(".data").resolve("first-load")))
                    .isFalse();
            for (var person : PEOPLE) {
                var walk = new LinkWalker(at(""), person).walk(person.equals("amina"));
                assertThat(walk.deadEnds()).as("drawn for " + person).isEmpty();
                assertThat(walk.opened()).as("pages of " + person).isGreaterThan(50);
            }
        }
    }

    private List<String> statuses(String path, String token) throws Exception {
        return items(path, token).findValuesAsText("status");
    }

    private JsonNode items(String path, String token) throws Exception {
        return new JsonMapper().readTree(get(path + "?limit=100", token)).path("items");
    }

    private String get(String path, @org.jspecify.annotations.Nullable String token) throws Exception {
        var request = HttpRequest.newBuilder(at(path)).header("Accept", token == null ? "text/html" : "*/*");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        var answer = client.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private String token(URI tokens, String subject) throws Exception {
        var form = "grant_type=password&client_id=quarkus-app&client_secret=secret&username=" + subject + "&password="
                + subject;
        var request = HttpRequest.newBuilder(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        return new JsonMapper().readTree(answer.body()).path("access_token").asText();
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var place = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    Files.createDirectories(place.getParent());
                    Files.copy(file, place);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
