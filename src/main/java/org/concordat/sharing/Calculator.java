package org.concordat.sharing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** Calculates by any mechanism of the registry from inputs as they are written, for whoever asks what would be. */
@ApplicationScoped
public class Calculator {
    private static final int MOST_ITEMS = 1000;

    private final Mechanisms mechanisms;
    private final MechanismGuide guide;

    Calculator(Mechanisms mechanisms, MechanismGuide guide) {
        this.mechanisms = mechanisms;
        this.guide = guide;
    }

    /** The answer with the steps that led to it. */
    public record Calculated(String mechanism, int version, Map<String, Object> result, List<Step> steps) {}

    /**
     * A mechanism that can be asked.
     *
     * @param inputs a JSON Schema of what it takes
     * @param example inputs that show what it does
     * @param chart null where no quantity would say more in a picture
     */
    public record Offered(
            String mechanism,
            int version,
            String title,
            String explanation,
            Map<String, Object> inputs,
            Map<String, Object> example,
            @Nullable GuideChart chart) {}

    public List<Offered> offers() {
        return mechanisms.all().stream().map(this::offer).toList();
    }

    /** @throws NotFound where there is none of this name */
    public Offered offer(String name) {
        return offer(require(name));
    }

    private Offered offer(Mechanism<?, ?> mechanism) {
        var about = guide.of(mechanism.name());
        return new Offered(
                mechanism.name(),
                mechanism.version(),
                about.title(),
                about.explanation(),
                CalculationJson.fields(RecordShape.of(mechanism.inputs()).schema()),
                CalculationJson.fields(about.example()),
                about.chart());
    }

    /** Inputs that show what a mechanism does, as the API takes them. */
    public JsonNode example(String name) {
        return guide.of(name).example().deepCopy();
    }

    /** @throws NotFound where there is none of this name */
    public InputFields fields(String name) {
        return InputFields.of(require(name).inputs());
    }

    private Mechanism<?, ?> require(String name) {
        if (!mechanisms.implement(name)) {
            throw NotFound.missing("mechanism");
        }
        return mechanisms.require(name);
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
        return calculate(require(name), inputs);
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
