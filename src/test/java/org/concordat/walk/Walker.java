package org.concordat.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import org.concordat.ApiDescription;
import org.jspecify.annotations.Nullable;

/**
 * Sends the requests and holds the answers against what is written: the status, and each header and field that the
 * document shows. A name in braces that has no value yet takes the one of the answer; an ETag always does.
 */
final class Walker {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ApiDescription description = ApiDescription.committed();
    private final String address;
    private final Values values;

    Walker(String address, Values values) {
        this.address = address;
        this.values = values;
    }

    void take(Step step) {
        var answer = Sent.of(step, address, values).send();
        assertThat(answer.statusCode()).as("%s%n%s", step, answer.body()).isEqualTo(step.status());
        described(step, answer);
        step.answer().headers().forEach((name, expected) -> {
            var actual = answer.headers().firstValue(name).orElse(null);
            var variable = Values.NAME.matcher(expected);
            if (actual != null && name.equals("ETag") && variable.matches()) {
                values.put(variable.group(1), actual);
            }
            compare(step, name, expected, actual);
        });
        if (!step.answer().body().isBlank()) {
            compare(step, "", tree(step.answer().body()), tree(answer.body()));
        }
    }

    /** What really goes and comes is what the description of the API promises. */
    private void described(Step step, HttpResponse<String> answer) {
        if (!step.path().startsWith("/api/v1/")) {
            return;
        }
        var operation = description.operation(step.method(), values.filledIn(step.path()));
        var response = operation.path("responses").path(String.valueOf(answer.statusCode()));
        assertThat(response.isObject())
                .as("%s: docs/openapi.yaml knows status %s", step, step.status())
                .isTrue();
        response.path("headers").fieldNames().forEachRemaining(header -> {
            if (!header.equals("Link")) {
                assertThat(answer.headers().firstValue(header))
                        .as("%s: %s", step, header)
                        .isPresent();
            }
        });
        if (answer.statusCode() < 300 && operation.at("/requestBody/content").has("application/json")) {
            var schema = operation.at("/requestBody/content/application~1json/schema");
            assertThat(description.faults(
                            schema, tree(values.filledIn(step.request().body()))))
                    .as("%s: the request", step)
                    .isEmpty();
        }
        var type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        if (type.endsWith("json")) {
            var schema = response.path("content").path(type).path("schema");
            assertThat(schema.isObject())
                    .as("%s: has a schema for %s", step, type)
                    .isTrue();
            assertThat(description.faults(schema, tree(answer.body())))
                    .as("%s: the answer %s", step, answer.body())
                    .isEmpty();
        }
    }

    private void compare(Step step, String place, JsonNode expected, @Nullable JsonNode actual) {
        assertThat(actual).as("%s: %s is there", step, place).isNotNull();
        if (expected.isObject()) {
            expected.fields()
                    .forEachRemaining(field ->
                            compare(step, place + "/" + field.getKey(), field.getValue(), actual.get(field.getKey())));
        } else if (expected.isArray()) {
            assertThat(actual).as("%s: number of %s", step, place).hasSameSizeAs(expected);
            for (var index = 0; index < expected.size(); index++) {
                compare(step, place + "/" + index, expected.get(index), actual.get(index));
            }
        } else if (expected.isTextual()) {
            compare(step, place, expected.textValue(), actual.asText());
        } else if (expected.isNumber()) {
            assertThat(actual.decimalValue()).as("%s: %s", step, place).isEqualByComparingTo(expected.decimalValue());
        } else {
            assertThat(actual).as("%s: %s", step, place).isEqualTo(expected);
        }
    }

    private void compare(Step step, String place, String expected, @Nullable String actual) {
        var name = Values.NAME.matcher(expected);
        if (actual != null && name.matches() && values.find(name.group(1)) == null) {
            values.put(name.group(1), actual);
        }
        assertThat(actual).as("%s: %s", step, place).isEqualTo(values.filledIn(expected));
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(text, malformed);
        }
    }
}
