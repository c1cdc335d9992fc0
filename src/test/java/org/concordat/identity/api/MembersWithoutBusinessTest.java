package org.concordat.identity.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.Test;

/** Administrators and auditors are refused every command that the description of the API names, but their own. */
@QuarkusTest
class MembersWithoutBusinessTest {
    private static final List<String> ADMINISTRATION =
            List.of("/api/v1/organisations", "/api/v1/delegations", "/api/v1/code-lists", "/api/v1/ledger/replay");

    @Inject
    World world;

    @Test
    void anAdministratorTakesNoBusinessDecision() {
        assertThat(answered(world.authority().person(Role.ROLE_ADMINISTRATOR))).isEmpty();
    }

    @Test
    void anAuditorChangesNothing() {
        assertThat(answered(world.auditor())).isEmpty();
    }

    /** The commands that were not refused as another's thing or another's role. */
    private List<String> answered(TestPerson person) {
        var unrefused = new ArrayList<String>();
        Map<String, Map<String, Map<String, Object>>> paths =
                given().get("/q/openapi?format=json").then().extract().path("paths");
        assertThat(paths).hasSizeGreaterThan(10);
        paths.forEach((path, methods) -> {
            for (var method : List.of("post", "put", "delete")) {
                if (methods.containsKey(method) && isBusiness(path)) {
                    var answer = send(person, method, path, mediaType(methods.get(method)));
                    if (!isRefusal(path, answer)) {
                        unrefused.add(method + " " + path + " " + answer.statusCode() + " " + answer.asString());
                    }
                }
            }
        });
        return unrefused;
    }

    /** The first media type that the operation takes; JSON where it takes no body. */
    @SuppressWarnings("unchecked")
    private static String mediaType(Map<String, Object> operation) {
        var body = (Map<String, Map<String, Object>>) operation.get("requestBody");
        return body == null
                ? "application/json"
                : Objects.requireNonNull(body.get("content"))
                        .keySet()
                        .iterator()
                        .next();
    }

    /** A body of the right shape where the shape is looked at before the person, so that the shape is not what refuses. */
    private Response send(TestPerson person, String method, String path, String mediaType) {
        var target = path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        if (mediaType.equals("multipart/form-data")) {
            return person.request()
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"0\"")
                    .multiPart("file", "proof.txt", new byte[] {1})
                    .post(target);
        }
        if (!mediaType.equals("application/json") && !path.startsWith("/api/v1/calculations/")) {
            return person.request()
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType(mediaType)
                    .body("nothing".getBytes(StandardCharsets.UTF_8))
                    .request(method, target);
        }
        Object body = switch (path) {
            case "/api/v1/vendors" -> World.registration(world.authority());
            case "/api/v1/bids/{id}" ->
                Map.of("price", Map.of("amount", "1.00", "currency", "EUR"), "technicalOffer", "Ours");
            default -> Map.of();
        };
        return person.command(body).header("If-Match", "\"0\"").request(method, target);
    }

    /** Vendors are registered by people without an organisation: that rule refuses everybody else, whatever the role. */
    private static boolean isRefusal(String path, Response answer) {
        return answer.statusCode() == 403
                || answer.statusCode() == 404
                || (path.equals("/api/v1/vendors")
                        && answer.statusCode() == 409
                        && answer.path("code").equals("already-in-organisation"));
    }

    private static boolean isBusiness(String path) {
        return path.startsWith("/api/v1/") && ADMINISTRATION.stream().noneMatch(path::startsWith);
    }
}
