package org.concordat.sharing.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.concordat.sharing.FairUse;
import org.concordat.sharing.TooManyCalculations;
import org.junit.jupiter.api.Test;

/** Every worked example through HTTP, without sign-in, and what is refused. */
@QuarkusTest
class CalculationResourceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SPLIT = "allocate.largestRemainder";

    @Test
    void everyWorkedExampleAnswersAsItStands() throws IOException {
        var wrong = new ArrayList<String>();
        var asked = new HashSet<String>();
        for (var example : examples()) {
            var answer = calculate(
                    example.get("mechanism").asText(), example.get("inputs").toString());
            asked.add(example.get("id").asText());
            if (!told(answer).equals(example.get("expected"))) {
                wrong.add(example.get("id").asText() + " " + answer.statusCode() + " " + answer.asString());
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(asked).hasSize(86);
    }

    /** A result as it stands; a refusal by its code and what comes with it. */
    private static JsonNode told(Response answer) throws IOException {
        var body = JSON.readTree(answer.asString());
        if (answer.statusCode() == 200) {
            assertThat(body.path("steps").size()).as(answer.asString()).isPositive();
            assertThat(body.path("version").asInt()).isPositive();
            return body.get("result");
        }
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        var refusal = ((ObjectNode) body).without(Set.of("type", "status", "detail"));
        ((ObjectNode) refusal).set("error", ((ObjectNode) refusal).remove("code"));
        return refusal;
    }

    @Test
    void aRefusalSaysWhichInputIsMissing() {
        refused(SPLIT, "{\"amount\":\"1.00\",\"minorUnits\":2}", 400, "input-missing");
    }

    @Test
    void aNumberIsNoDecimal() {
        refused(SPLIT, "{\"amount\":1.00,\"weights\":[],\"minorUnits\":2}", 400, "unreadable-inputs");
        refused(SPLIT, "{\"amount\":\"1e3\",\"weights\":[],\"minorUnits\":2}", 400, "decimal");
        refused(SPLIT, "{\"amount\":\"1.00\",\"weights\":[],\"minorUnits\":\"2\"}", 400, "unreadable-inputs");
    }

    @Test
    void anUnknownInputIsRefused() {
        var inputs =
                "{\"amount\":\"1.00\",\"weights\":[{\"party\":\"a\",\"weight\":\"1\"}],\"minorUnits\":2,\"more\":1}";
        refused(SPLIT, inputs, 400, "unreadable-inputs");
    }

    @Test
    void whatIsNoObjectIsRefused() {
        for (var body : new String[] {"", "null", "[]", "3", "{", "\"text\""}) {
            refused(SPLIT, body, 400, "unreadable-inputs");
        }
    }

    @Test
    void anUnknownMechanismIsNotFound() {
        refused("split.byMagic", "{}", 404, "not-found");
    }

    @Test
    void moreThanAThousandItemsAreRefused() {
        var weights = "{\"party\":\"a\",\"weight\":\"1\"},".repeat(400);
        var inputs = "{\"amount\":\"1.00\",\"weights\":[" + weights.substring(0, weights.length() - 1)
                + "],\"minorUnits\":2}";
        refused(SPLIT, inputs, 400, "too-many-items");
    }

    @Test
    void moreThan64KilobytesAreRefused() {
        refused(SPLIT, "{\"amount\":\"" + "1".repeat(66_000) + "\"}", 400, "inputs-too-large");
    }

    @Test
    void eachAddressHasItsShareInAMinute() {
        var fairUse = new FairUse(3);
        for (var time = 0; time < 3; time++) {
            fairUse.take("192.0.2.1");
        }

        assertThatThrownBy(() -> fairUse.take("192.0.2.1"))
                .isInstanceOf(TooManyCalculations.class)
                .hasMessageContaining("Ask again in");
        fairUse.take("192.0.2.2");
    }

    @Test
    void theListDescribesTheInputsOfEveryMechanism() throws IOException {
        var schemas = new HashMap<String, JsonNode>();
        list().forEach(offer -> schemas.put(offer.get("mechanism").asText(), offer.get("inputs")));

        for (var example : examples()) {
            var schema =
                    Objects.requireNonNull(schemas.get(example.get("mechanism").asText()));
            example.get("inputs")
                    .fieldNames()
                    .forEachRemaining(
                            field -> assertThat(schema.path("properties").has(field))
                                    .as(example.get("id").asText() + " " + field)
                                    .isTrue());
            schema.get("required")
                    .forEach(field -> assertThat(example.get("inputs").has(field.asText()))
                            .as(example.get("id").asText() + " " + field)
                            .isTrue());
        }
    }

    @Test
    void everyMechanismIsExplainedAndItsExampleHasAnAnswer() throws IOException {
        var shown = 0;
        for (var offer : list()) {
            var mechanism = offer.get("mechanism").asText();
            assertThat(offer.get("title").asText()).as(mechanism).isNotBlank();
            assertThat(offer.get("explanation").asText()).as(mechanism).isNotBlank();
            shown++;
            var result = calculate(mechanism, offer.get("example").toString())
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            for (var drawn : offer.path("chart").path("shows")) {
                var place = drawn.asText().startsWith("/") ? drawn.asText() : "/" + drawn.asText();
                assertThat(JSON.readTree(result).get("result").at(place).isValueNode())
                        .as(mechanism + " shows " + place)
                        .isTrue();
            }
        }
        // 69 of the domain's list, and the modified internal rate of return
        assertThat(shown).isEqualTo(70);
    }

    private static void refused(String mechanism, String inputs, int status, String code) {
        calculate(mechanism, inputs).then().statusCode(status).body("code", equalTo(code));
    }

    private static Response calculate(String mechanism, String inputs) {
        return given().contentType(ContentType.JSON).body(inputs).post("/api/v1/calculations/" + mechanism);
    }

    private static JsonNode list() throws IOException {
        return JSON.readTree(given().get("/api/v1/calculations")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .get("items");
    }

    private static Iterable<JsonNode> examples() throws IOException {
        try (var file = CalculationResourceTest.class.getResourceAsStream("/worked-examples.json")) {
            return JSON.readTree(file);
        }
    }
}
