package org.concordat.identity.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.TestPerson;
import org.concordat.World;
import org.concordat.identity.Role;
import org.junit.jupiter.api.Test;

/** Administrators and auditors are refused every command that the description of the API names, but their own. */
@QuarkusTest
class MembersWithoutBusinessTest {
    private static final List<String> ADMINISTRATION = List.of("/api/v1/organisations", "/api/v1/delegations");

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

    /** The commands that did not answer 403, 404 or, to somebody of an organisation, that vendors register themselves. */
    private static List<String> answered(TestPerson person) {
        var unrefused = new ArrayList<String>();
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").then().extract().path("paths");
        assertThat(paths).hasSizeGreaterThan(10);
        paths.forEach((path, methods) -> {
            for (var method : List.of("post", "put", "delete")) {
                if (methods.containsKey(method) && isBusiness(path)) {
                    var answer = person.command(Map.of())
                            .header("If-Match", "\"0\"")
                            .request(
                                    method,
                                    path.replaceAll(
                                            "\\{[^}]+}", UUID.randomUUID().toString()));
                    if (answer.statusCode() != 403 && answer.statusCode() != 404) {
                        unrefused.add(method + " " + path + " " + answer.statusCode() + " " + answer.asString());
                    }
                }
            }
        });
        return unrefused;
    }

    private static boolean isBusiness(String path) {
        return path.startsWith("/api/v1/") && ADMINISTRATION.stream().noneMatch(path::startsWith);
    }
}
