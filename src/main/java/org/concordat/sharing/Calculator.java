package org.concordat.sharing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.NotFound;

/** Calculates by any mechanism of the registry from inputs as they are written, for whoever asks what would be. */
@ApplicationScoped
public class Calculator {
    private static final int MOST_ITEMS = 1000;

    private final Mechanisms mechanisms;

    Calculator(Mechanisms mechanisms) {
        this.mechanisms = mechanisms;
    }

    /** The answer with the steps that led to it. */
    public record Calculated(String mechanism, int version, Map<String, Object> result, List<Step> steps) {}

    /** A mechanism that can be asked. */
    public record Offered(String mechanism, int version, Map<String, Object> inputs) {}

    public List<Offered> offers() {
        return mechanisms.all().stream()
                .map(mechanism -> new Offered(
                        mechanism.name(),
                        mechanism.version(),
                        CalculationJson.fields(
                                RecordShape.of(mechanism.inputs()).schema())))
                .toList();
    }

    /**
     * @throws NotFound where there is none of this name
     * @throws InvalidValue where the inputs cannot be used
     * @throws Undetermined where they have no answer
     */
    public Calculated calculate(String name, JsonNode inputs) {
        if (items(inputs) > MOST_ITEMS) {
            throw new InvalidValue("too-many-items", "A calculation takes at most " + MOST_ITEMS + " items");
        }
        if (!mechanisms.implement(name)) {
            throw NotFound.missing("mechanism");
        }
        return calculate(mechanisms.require(name), inputs);
    }

    /**
     * Calculates as terms were agreed: by this version of the mechanism.
     *
     * @throws UnknownMechanism where there is none
     * @throws InvalidValue where the inputs cannot be used
     * @throws Undetermined where they have no answer
     */
    public Calculated calculate(String name, int version, JsonNode inputs) {
        return calculate(mechanisms.require(name, version), inputs);
    }

    private static <I extends Record, R extends Record> Calculated calculate(
            Mechanism<I, R> mechanism, JsonNode inputs) {
        try {
            var outcome = mechanism.apply(CalculationJson.inputs(inputs, mechanism.inputs()));
            return new Calculated(
                    outcome.mechanism(),
                    outcome.version(),
                    CalculationJson.fields(CalculationJson.written(outcome.result())),
                    outcome.steps());
        } catch (Undetermined refusal) {
            throw written(refusal);
        }
    }

    /** Numbers of a refusal are written as those of a result are. */
    private static Undetermined written(Undetermined refusal) {
        var more = new HashMap<String, Object>();
        refusal.extensions().forEach((name, value) -> more.put(name, CalculationJson.written(value)));
        return new Undetermined(refusal.code(), String.valueOf(refusal.getMessage()), more);
    }

    private static int items(JsonNode node) {
        var count = node.isContainerNode() ? node.size() : 0;
        for (var child : node) {
            count += items(child);
        }
        return count;
    }
}
