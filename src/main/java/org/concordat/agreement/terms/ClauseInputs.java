package org.concordat.agreement.terms;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Puts facts into the places that the parameters of a clause leave open. */
final class ClauseInputs {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Places of one list in their order, 2 before 10: each fills the end that the one before it has left. */
    private static final Comparator<String> LISTS_IN_ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private ClauseInputs() {}

    /** @throws FactMisplaced where a parameter stands there already, or nothing can stand there */
    static JsonNode of(Map<String, Object> parameters, Map<String, JsonNode> facts) {
        ObjectNode inputs = JSON.valueToTree(parameters);
        facts.keySet().stream()
                .sorted(LISTS_IN_ORDER)
                .forEach(input -> put(inputs, input, Objects.requireNonNull(facts.get(input))));
        return inputs;
    }

    static Map<String, Object> plain(JsonNode inputs) {
        return JSON.convertValue(inputs, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    static JsonNode node(Object value) {
        return JSON.valueToTree(value);
    }

    private static void put(ObjectNode inputs, String input, JsonNode value) {
        var place = JsonPointer.compile(input);
        var last = place.last();
        var parent = inputs.at(place.head());
        if (!(parent instanceof ObjectNode object) || object.has(last.getMatchingProperty())) {
            if (!(parent instanceof ArrayNode list) || list.size() != last.getMatchingIndex()) {
                throw new FactMisplaced(input);
            }
            list.add(value);
            return;
        }
        object.set(last.getMatchingProperty(), value);
    }
}
