package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.sharing.InputField.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InputFieldsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final InputFields FIELDS = InputFields.of(Everything.class);

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Flow(LocalDate day, BigDecimal amount) {}

    record Rates(Map<String, BigDecimal> base, Map<String, BigDecimal> current) {}

    record Possible(BigDecimal probability, @Nullable Integer year, boolean certain) {}

    /** One input of each kind. */
    record Everything(
            String name,
            BigDecimal amount,
            int days,
            @Nullable Integer decimals,
            LocalDate from,
            boolean inclusive,
            DayBasis basis,
            List<String> parties,
            List<Possible> items,
            List<Flow> cashFlows,
            Map<String, Integer> counts,
            Rates rates,
            List<List<Flow>> tiers,
            @BandRate("contractorShare") List<Band> bands) {}

    private static JsonNode inputs() throws IOException {
        return JSON.readTree("""
                {"name": "Ann & <b>", "amount": "-12.50", "days": 3, "from": "2026-03-31", "inclusive": true,
                 "basis": "ACT/360", "parties": ["a", "b c"],
                 "items": [{"probability": "0.5", "year": null, "certain": false},
                           {"probability": "1", "year": 2, "certain": true}],
                 "cashFlows": [["2026-01-01", "-1.00"], ["2027-01-01", "2.00"]],
                 "counts": {"1": 4, "2": 0}, "rates": {"base": {"EUR": "1.1"}, "current": {}},
                 "tiers": [[["2026-01-01", "1"]]],
                 "bands": [{"from": "0", "to": null, "contractorShare": "0.5"}]}
                """);
    }

    @Test
    void everyExampleComesBackAsItWas() throws IOException {
        var wrong = new ArrayList<String>();
        var tried = new HashSet<String>();
        var mechanisms = new Mechanisms(EveryMechanism.all().toList());
        for (var example : examples()) {
            var name = example.get("mechanism").asText();
            if (mechanisms.implement(name)) {
                tried.add(name);
                var fields = InputFields.of(mechanisms.require(name).inputs());
                var inputs = example.get("inputs");
                if (!withoutNulls(fields.read(fields.typed(inputs))).equals(withoutNulls(inputs))) {
                    wrong.add(example.get("id").asText() + " " + fields.read(fields.typed(inputs)));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(tried).hasSizeGreaterThan(25);
    }

    @Test
    void everyKindOfInputComesBackAsItWas() throws IOException {
        assertThat(FIELDS.read(FIELDS.typed(inputs()))).isEqualTo(inputs());
    }

    @Test
    void eachKindHasItsField() throws IOException {
        var drawn = FIELDS.drawn(FIELDS.typed(inputs()), null);

        assertThat(drawn.stream().map(InputField::kind))
                .containsExactly(
                        Kind.TEXT,
                        Kind.DECIMAL,
                        Kind.COUNT,
                        Kind.COUNT,
                        Kind.DAY,
                        Kind.FLAG,
                        Kind.CHOICE,
                        Kind.LINES,
                        Kind.ROWS,
                        Kind.ROWS,
                        Kind.NAMED,
                        Kind.GROUP,
                        Kind.JSON,
                        Kind.ROWS);
        assertThat(drawn.get(3).optional()).isTrue();
        assertThat(drawn.get(6).choices()).containsExactly("ACT/365F", "ACT/360");
        assertThat(drawn.get(7).text()).isEqualTo("a\nb c");
        assertThat(drawn.get(9).parts().stream().map(InputField::label)).containsExactly("Day", "Amount");
        assertThat(drawn.get(11).parts().stream().map(InputField::pointer))
                .containsExactly("/rates/base", "/rates/current");
        assertThat(drawn.get(13).parts().stream().map(InputField::label))
                .containsExactlyInAnyOrder("From", "To", "Contractor share");
    }

    @Test
    void aListEndsWithOneBlankRowAndGrowsByAsManyAsAreAskedFor() throws IOException {
        var typed = FIELDS.typed(inputs());

        assertThat(rows(typed, null)).hasSize(3);
        assertThat(rows(typed, "/items").get(2).get(0).pointer()).isEqualTo("/items/2/probability");
        typed.putSingle("/items/2/probability", "");
        typed.putSingle("/items/3/probability", "");
        assertThat(rows(typed, "/items")).hasSize(5);
        assertThat(rows(typed, "/cashFlows")).hasSize(3);
    }

    private static List<List<InputField>> rows(MultivaluedMap<String, String> typed, @Nullable String longer) {
        return FIELDS.drawn(typed, longer).get(8).rows();
    }

    @Test
    void aBlankRowIsLeftOutAndTheOthersMoveUp() throws IOException {
        var typed = FIELDS.typed(inputs());
        typed.putSingle("/items/0/probability", " ");
        typed.putSingle("/items/999999999/probability", "0.9");
        typed.putSingle("/items/70000/probability", "0.7");
        typed.putSingle("/items/70000/nothing", "x");
        typed.putSingle("/items/x/probability", "x");

        assertThat(FIELDS.read(typed).at("/items").toString())
                .isEqualTo("[{\"probability\":\"1\",\"year\":2,\"certain\":true},"
                        + "{\"probability\":\"0.7\",\"year\":null,\"certain\":false}]");
        assertThat(rows(typed, null).get(1).get(0).text()).isEqualTo("0.7");
    }

    @Test
    void everyFaultNamesItsField() throws IOException {
        var typed = FIELDS.typed(inputs());
        typed.remove("/name");
        typed.putSingle("/amount", "1e3");
        typed.putSingle("/days", "1.5");
        typed.putSingle("/decimals", "99999999999");
        typed.putSingle("/from", "2026-02-30");
        typed.putSingle("/basis", "ACT/ACT");
        typed.putSingle("/items/1/probability", "");
        typed.putSingle("/cashFlows/1/amount", "two");
        typed.putSingle("/counts/1/name", "1");
        typed.putSingle("/rates/base/0/value", "x");
        typed.putSingle("/tiers", "[[");
        typed.putSingle("/bands/0/from", "x");

        assertThat(faults(typed).stream().map(InputFault::pointer))
                .containsExactlyInAnyOrder(
                        "/name",
                        "/amount",
                        "/days",
                        "/decimals",
                        "/from",
                        "/basis",
                        "/items/1/probability",
                        "/cashFlows/1/amount",
                        "/counts/1/name",
                        "/rates/base/0/value",
                        "/tiers",
                        "/bands/0/from");
        assertThat(faults(typed).stream().map(InputFault::message))
                .contains("Name is missing", "Probability, row 2 is missing", "Name, row 2 is there twice");
    }

    @Test
    void aPartOfTheInputsIsAskedForAlone() throws IOException {
        var some = FIELDS.only(Set.of("/amount", "/rates/current", "/unknown"));
        var typed = some.typed(inputs());
        typed.putSingle("/rates/current/0/name", "EUR");
        typed.putSingle("/rates/current/0/value", "1.2");
        typed.putSingle("/days", "not asked for");

        assertThat(some.pointers()).containsExactly("/amount", "/rates/current");
        assertThat(some.read(typed).toString())
                .isEqualTo("{\"amount\":\"-12.50\",\"rates\":{\"current\":{\"EUR\":\"1.2\"}}}");
        assertThat(FIELDS.pointers())
                .contains("/rates/base", "/rates/current", "/items")
                .doesNotContain("/rates");
    }

    @Test
    void theKindOfAPlaceIsKnown() {
        assertThat(FIELDS.kind("/amount")).isEqualTo(Kind.DECIMAL);
        assertThat(FIELDS.kind("/items/0/year")).isEqualTo(Kind.COUNT);
        assertThat(FIELDS.kind("/parties/0")).isEqualTo(Kind.TEXT);
        assertThat(FIELDS.kind("/items/0/nothing")).isNull();
    }

    @Test
    void nothingTypedAtAllIsMissingAndNothingElse() {
        assertThat(faults(new MultivaluedHashMap<>()).stream().map(InputFault::pointer))
                .containsExactly("/name", "/amount", "/days", "/from", "/basis", "/tiers");
    }

    private static List<InputFault> faults(MultivaluedMap<String, String> typed) {
        return catchThrowableOfType(InvalidInput.class, () -> FIELDS.read(typed))
                .faults();
    }

    /** Of the inputs themselves; what is null may be missing there. */
    private static JsonNode withoutNulls(JsonNode inputs) {
        var some = (ObjectNode) inputs.deepCopy();
        inputs.properties().forEach(each -> {
            if (each.getValue().isNull()) {
                some.remove(each.getKey());
            }
        });
        return some;
    }

    private static Iterable<JsonNode> examples() throws IOException {
        try (var file = InputFieldsTest.class.getResourceAsStream("/worked-examples.json")) {
            return JSON.readTree(file);
        }
    }
}
