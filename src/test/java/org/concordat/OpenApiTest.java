package org.concordat;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The description of the API is complete, and the committed copy is the present one. */
@QuarkusTest
class OpenApiTest {
    private static final Path COPY = ApiDescription.COPY;

    /** What is read there is looked up by rules that can say no. */
    private static final Set<String> COMPUTED = Set.of("/api/v1/rate-series/{id}/rate");

    @Test
    void theCommittedCopyIsThePresentDescription() throws IOException {
        var present = given().get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                // The sign-in service of a test stands elsewhere each time
                .replaceAll("http://localhost:\\d+", "https://sign-in.example.org");
        var kept = Files.exists(COPY) ? Files.readString(COPY) : "";
        if (!kept.equals(present)) {
            Files.writeString(COPY, present);
        }

        assertThat(kept)
                .as("docs/openapi.yaml was out of date and has been written anew: read it and commit it")
                .isEqualTo(present);
    }

    @Test
    void everyOperationHasANameATagASummaryAndItsRefusals() throws IOException {
        var paths = described().path("paths");
        var names = new HashSet<String>();

        assertThat(paths.size()).isGreaterThan(40);
        paths.fields().forEachRemaining(path -> {
            assertThat(path.getKey()).startsWith("/api/v1/");
            path.getValue().fields().forEachRemaining(operation -> {
                var place = operation.getKey() + " " + path.getKey();
                var described = operation.getValue();
                assertThat(names.add(described.path("operationId").asText()))
                        .as("name of " + place)
                        .isTrue();
                assertThat(described.path("summary").asText()).as(place).isNotEmpty();
                assertThat(described.path("tags").size()).as(place).isPositive();
                if (path.getKey().startsWith("/api/v1/calculations")) {
                    assertThat(described.path("responses").has("429"))
                            .as("%s: only calculating is counted", place)
                            .isEqualTo(!operation.getKey().equals("get"));
                    assertThat(described.path("responses").has("422"))
                            .as("%s: only calculating may have no answer", place)
                            .isEqualTo(!operation.getKey().equals("get"));
                    return;
                }
                assertThat(described
                                .at("/responses/401/content/application~1problem+json/schema/$ref")
                                .asText())
                        .as(place)
                        .endsWith("/Problem");
                assertThat(described.path("responses").has("404"))
                        .as("%s: 404 stands where something is named", place)
                        .isEqualTo(path.getKey().contains("{") || described.has("requestBody"));
                assertThat(described.path("responses").has("409"))
                        .as(place)
                        .isEqualTo(!operation.getKey().equals("get") || COMPUTED.contains(path.getKey()));
                assertThat(described.path("security").size()).as(place).isPositive();
                assertThat(described.path("responses").has("428"))
                        .as("%s: 428 stands where If-Match is asked for", place)
                        .isEqualTo(described.path("parameters").toString().contains("\"If-Match\""));
            });
        });
    }

    @Test
    void everyBodyHasASchemaAndAnExampleThatFitsIt() throws IOException {
        var description = new ApiDescription(described());

        description
                .paths()
                .forEach(path -> path.forEach(operation -> {
                    var name = operation.path("operationId").asText();
                    hold(description, name + ", request", operation.at("/requestBody/content"));
                    var good = new ArrayList<String>();
                    operation.path("responses").fields().forEachRemaining(answer -> {
                        if (answer.getKey().startsWith("2")) {
                            good.add(answer.getKey());
                            assertThat(answer.getValue().has("content"))
                                    .as(
                                            "%s answers %s: return RestResponse<View>, or RestResponse<Void> for 204",
                                            name, answer)
                                    .isEqualTo(!answer.getKey().equals("204"));
                            hold(
                                    description,
                                    name + ", " + answer.getKey(),
                                    answer.getValue().path("content"));
                        }
                    });
                    assertThat(good).as(name).hasSize(1);
                }));
    }

    private static void hold(ApiDescription description, String place, JsonNode content) {
        content.fields().forEachRemaining(media -> {
            var schema = media.getValue().path("schema");
            assertThat(schema.size())
                    .as("%s has a schema: give the method a typed answer, RestResponse<View>", place)
                    .isPositive();
            assertThat(media.getValue().has("example"))
                    .as("%s has an example: see OpenApiExamples", place)
                    .isTrue();
            assertThat(description.faults(schema, media.getValue().path("example")))
                    .as("%s: add a fitting word to src/main/resources/openapi-examples.properties", place)
                    .isEmpty();
        });
    }

    private static JsonNode described() throws IOException {
        return new JsonMapper()
                .readTree(given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }
}
