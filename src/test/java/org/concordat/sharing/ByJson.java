package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.concordat.platform.InvalidValue;

/** Asks a mechanism as its users do: inputs and answers as JSON writes them, with single quotes for double ones. */
final class ByJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ByJson() {}

    static <I extends Record, R extends Record> void gives(Mechanism<I, R> mechanism, String inputs, String result) {
        var outcome = calculated(mechanism, inputs);

        assertThat(CalculationJson.written(outcome.result())).isEqualTo(json(result));
        assertThat(outcome.steps()).isNotEmpty();
    }

    static void refuses(Mechanism<?, ?> mechanism, String inputs, String code) {
        var refusal = catchThrowableOfType(InvalidValue.class, () -> calculated(mechanism, inputs));

        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
    }

    /** @param more what the answer says besides the code */
    static void hasNoAnswer(Mechanism<?, ?> mechanism, String inputs, String code, String more) {
        var refusal = catchThrowableOfType(Undetermined.class, () -> calculated(mechanism, inputs));

        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(CalculationJson.written(refusal.extensions())).isEqualTo(json(more));
    }

    private static <I extends Record, R extends Record> Outcome<I, R> calculated(
            Mechanism<I, R> mechanism, String inputs) {
        return mechanism.apply(CalculationJson.inputs(json(inputs), mechanism.inputs()));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (IOException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
