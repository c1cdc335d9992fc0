package org.concordat.agreement.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClauseInputsTest {
    @Test
    void placesOfAListAreFilledInTheirOrderWhateverOrderTheFactsComeIn() {
        var facts = new LinkedHashMap<String, JsonNode>();
        IntStream.rangeClosed(0, 11)
                .map(place -> 11 - place)
                .forEach(place -> facts.put("/certificates/" + place, TextNode.valueOf(String.valueOf(place))));

        var inputs = ClauseInputs.of(Map.of("certificates", List.of()), facts);

        assertThat(inputs.path("certificates").toString())
                .isEqualTo("[\"0\",\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"11\"]");
    }

    @Test
    void aFactDoesNotReplaceAParameter() {
        var facts = Map.<String, JsonNode>of("/rate", TextNode.valueOf("5"));

        assertThatThrownBy(() -> ClauseInputs.of(Map.of("rate", "4"), facts)).isInstanceOf(FactMisplaced.class);
    }
}
