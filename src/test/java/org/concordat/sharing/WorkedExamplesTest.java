package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every worked example whose mechanism is implemented, inputs and results compared as whole objects. */
class WorkedExamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Mechanisms mechanisms = new Mechanisms(List.of(new LargestRemainderSplit()));

    @TestFactory
    Stream<DynamicTest> everyExample() throws IOException {
        return examples()
                .map(example -> DynamicTest.dynamicTest(
                        example.get("id").asText() + " "
                                + example.get("mechanism").asText(),
                        () -> check(example)));
    }

    @Test
    void thereAreExamplesOfEveryMechanism() throws IOException {
        var covered =
                examples().map(example -> example.get("mechanism").asText()).toList();

        assertThat(covered).contains(LargestRemainderSplit.NAME).hasSizeGreaterThanOrEqualTo(5);
        assertThat(mechanisms.all()).allMatch(mechanism -> covered.contains(mechanism.name()));
    }

    private void check(JsonNode example) {
        var mechanism = mechanisms.require(example.get("mechanism").asText());

        assertThat(answer(mechanism, example.get("inputs"))).isEqualTo(example.get("expected"));
    }

    private static <I extends Record, R extends Record> JsonNode answer(Mechanism<I, R> mechanism, JsonNode inputs) {
        try {
            return JSON.valueToTree(mechanism
                    .apply(JSON.convertValue(inputs, mechanism.inputs()))
                    .result());
        } catch (Undetermined refusal) {
            return JSON.createObjectNode().put("error", refusal.code());
        }
    }

    private Stream<JsonNode> examples() throws IOException {
        try (var file = WorkedExamplesTest.class.getResourceAsStream("/worked-examples.json")) {
            var all = JSON.readTree(file);
            return StreamSupport.stream(all.spliterator(), false)
                    .filter(example ->
                            mechanisms.implement(example.get("mechanism").asText()));
        }
    }
}
