package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.concordat.platform.RuleBroken;

/** Asks a mechanism as JSON does; texts stand in single quotes, so that a case fits on a line. */
public final class Answers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    /** The result as a whole, reached by steps. */
    public static <I extends Record, R extends Record> void gives(
            Mechanism<I, R> mechanism, String inputs, String result) {
        var outcome = calculated(mechanism, inputs);

        assertThat(CalculationJson.written(outcome.result())).isEqualTo(json(result));
        assertThat(outcome.steps()).isNotEmpty();
    }

    public static void refuses(Mechanism<?, ?> mechanism, String inputs, String code) {
        assertThatThrownBy(() -> calculated(mechanism, inputs))
                .isInstanceOf(RuleBroken.class)
                .extracting(refusal -> ((RuleBroken) refusal).code())
                .isEqualTo(code);
    }

    public static <I extends Record, R extends Record> Outcome<I, R> calculated(
            Mechanism<I, R> mechanism, String inputs) {
        return mechanism.apply(CalculationJson.inputs(json(inputs), mechanism.inputs()));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (IOException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
