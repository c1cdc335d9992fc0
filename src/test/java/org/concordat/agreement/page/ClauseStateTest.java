package org.concordat.agreement.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.agreement.terms.FactBinding;
import org.concordat.agreement.terms.FactSource;
import org.concordat.sharing.Calculator.Offered;
import org.concordat.sharing.InputFields;
import org.junit.jupiter.api.Test;

class ClauseStateTest {
    private static final Map<String, Object> EXAMPLE =
            Map.of("amount", "100.00", "terms", List.of(Map.of("weight", "1", "current", "118.9")));

    /** Inputs with each place where a fact can stand. */
    record Inputs(BigDecimal amount, List<Term> terms, List<BigDecimal> fees, Index index) {}

    record Term(BigDecimal weight, BigDecimal current) {}

    record Index(BigDecimal base, BigDecimal current) {}

    private static ClauseState state(String... namesAndTexts) {
        var texts = new MultivaluedHashMap<String, String>();
        for (var at = 0; at < namesAndTexts.length; at += 2) {
            // As the framework hands them over: they cannot be changed
            var texted = texts.getOrDefault(namesAndTexts[at], List.of());
            var more = Stream.concat(texted.stream(), Stream.of(namesAndTexts[at + 1]))
                    .toList();
            texts.put(namesAndTexts[at], more);
        }
        var offer = new Offered("test.inputs", 1, "Test", "For tests.", Map.of(), EXAMPLE, null);
        return ClauseState.of(offer, InputFields.of(Inputs.class), texts);
    }

    private static String[] with(String[] agreed, String... facts) {
        var all = Arrays.copyOf(agreed, agreed.length + facts.length);
        System.arraycopy(facts, 0, all, agreed.length, facts.length);
        return all;
    }

    private static final String[] AGREED = {
        "/amount",
        "100.00",
        "/terms/0/weight",
        "0.4",
        "/terms/0/current",
        "",
        "/terms/1/weight",
        "0.6",
        "/terms/1/current",
        "97.2",
        "/fees",
        "1.00\n2.00"
    };

    @Test
    void aFactInsideAListLeavesItsCellOpen() {
        var state = state(with(
                AGREED,
                "input",
                "/terms/0/current",
                "source",
                "SERIES",
                "of",
                "",
                "series",
                "CPI",
                "input",
                "/index/base",
                "source",
                "MEASURED",
                "of",
                "base",
                "series",
                "",
                "input",
                "/index/current",
                "source",
                "MEASURED",
                "of",
                "current",
                "series",
                ""));

        assertThat(state.parameters())
                .containsEntry("terms", List.of(Map.of("weight", "0.4"), Map.of("weight", "0.6", "current", "97.2")))
                .containsEntry("fees", List.of("1.00", "2.00"))
                .containsEntry("index", Map.of());
        assertThat(state.facts())
                .contains(new FactBinding("/terms/0/current", FactSource.SERIES, "CPI"))
                .hasSize(3);
    }

    @Test
    void whatIsAgreedNowIsNoFact() {
        var state = state(with(AGREED, "input", "/amount", "source", "", "of", "x", "series", "CPI"));

        assertThat(state.facts()).isEmpty();
    }

    @Test
    void valuesOfAListAreTypedOneALine() {
        var state = state(AGREED);

        assertThat(state.value("/fees", "1.00\n\n 2.00 ")).isEqualTo(List.of("1.00", "2.00"));
        assertThat(state.value("/amount", "1.00")).isEqualTo("1.00");
        assertThat(state.exampleText("/terms/0/current")).isEqualTo("118.9");
        assertThat(state.exampleText("nonsense")).isEmpty();
    }

    @Test
    void theAddressCarriesAllButTheMoves() {
        var state = state("title", "A & B", "step", "check", "add", "/terms");

        assertThat(state.query()).isEqualTo("title=A+%26+B");
    }
}
