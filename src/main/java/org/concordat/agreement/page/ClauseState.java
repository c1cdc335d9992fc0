package org.concordat.agreement.page;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.concordat.agreement.terms.FactBinding;
import org.concordat.agreement.terms.SharingClause;
import org.concordat.platform.page.Choice;
import org.concordat.sharing.Calculator.Offered;
import org.concordat.sharing.InputField.Kind;
import org.concordat.sharing.InputFields;
import org.jspecify.annotations.Nullable;

/** What the wizard was told of a clause so far: it stands in the address, so that nothing is kept before it is saved. */
record ClauseState(Offered offer, InputFields fields, Typed typed, List<FactBinding> facts) {
    static final int EXAMPLES = 3;

    /** Where the facts are typed, and what comes before them. */
    static final Set<String> FACTS = Set.of("mechanism", "input", "source", "of", "series");

    private static final Set<String> MOVES = Set.of("step", "add");
    private static final ObjectMapper JSON = new ObjectMapper();

    static ClauseState of(Offered offer, InputFields fields, MultivaluedMap<String, String> sent) {
        var typed = new Typed(sent);
        return new ClauseState(offer, fields, typed, FactRows.facts(typed));
    }

    /** How an agreed clause would have been typed. */
    static ClauseState of(Offered offer, InputFields fields, SharingClause clause) {
        var texts = fields.typed(JSON.valueToTree(clause.parameters()));
        texts.putSingle("mechanism", clause.mechanism());
        texts.putSingle("code", clause.code());
        texts.putSingle("title", clause.title());
        for (var fact : clause.facts()) {
            texts.add("input", fact.input());
            texts.add("source", fact.source().name());
            texts.add("of", fact.of() == null ? "" : fact.of());
            texts.add("series", fact.of() == null ? "" : fact.of());
        }
        texts.putSingle("trigger", clause.trigger().name());
        texts.putSingle("workingDays", String.valueOf(clause.answer().workingDays()));
        texts.putSingle("silence", clause.answer().silence().name());
        EffectRow.type(clause.effects(), texts);
        var number = 0;
        for (var example : clause.illustrations()) {
            texts.add("example", example.title());
            for (var value : example.facts().entrySet()) {
                texts.putSingle(name(number, value.getKey()), text(value.getValue()));
            }
            number++;
        }
        return of(offer, fields, texts);
    }

    static String name(int example, String input) {
        return "example/" + example + input;
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : String.valueOf(value);
    }

    /** Whether terms were typed already, or have still to be proposed. */
    boolean hasTerms() {
        return typed.texts().containsKey("trigger");
    }

    ClauseState with(MultivaluedMap<String, String> more) {
        var texts = new MultivaluedHashMap<String, String>();
        texts.putAll(more);
        texts.putAll(typed.texts());
        return of(offer, fields, texts);
    }

    /** The inputs that are agreed now. */
    InputFields agreed() {
        var pointers = new LinkedHashSet<>(fields.pointers());
        pointers.removeAll(places());
        return fields.only(pointers);
    }

    private Set<String> places() {
        return facts.stream()
                .map(FactBinding::input)
                .filter(FactRows::isPlace)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * What was agreed, without the facts. A cell of a list that is a fact is filled for the reading, so that its row is
     * taken as it stands, and then taken out.
     *
     * @throws org.concordat.sharing.InvalidInput where fields cannot be used; it says which
     */
    Map<String, Object> parameters() {
        var texts = new MultivaluedHashMap<String, String>();
        texts.putAll(typed.texts());
        var inner = places();
        inner.removeAll(fields.pointers());
        inner.forEach(place -> {
            var filler = filler(fields.kind(place));
            if (filler != null) {
                texts.put(place, List.of(filler));
            }
        });
        var inputs = (ObjectNode) agreed().read(texts);
        inner.forEach(place -> remove(inputs, JsonPointer.compile(place)));
        places().forEach(place -> openGroup(inputs, JsonPointer.compile(place).head()));
        return JSON.convertValue(inputs, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    private static @Nullable String filler(@Nullable Kind kind) {
        if (kind == Kind.DECIMAL || kind == Kind.COUNT) {
            return "1";
        }
        return kind == Kind.DAY ? "2000-01-01" : kind == Kind.TEXT ? "-" : null;
    }

    private static void remove(ObjectNode inputs, JsonPointer place) {
        if (inputs.at(place.head()) instanceof ObjectNode row) {
            row.remove(place.last().getMatchingProperty());
        }
    }

    /** A group of which all parts are facts was not read. */
    private void openGroup(ObjectNode inputs, @Nullable JsonPointer group) {
        if (group == null || group.matches() || fields.kind(group.toString()) != Kind.GROUP) {
            return;
        }
        openGroup(inputs, group.head());
        if (inputs.at(group.head()) instanceof ObjectNode parent
                && !(parent.get(group.last().getMatchingProperty()) instanceof ObjectNode)) {
            parent.putObject(group.last().getMatchingProperty());
        }
    }

    /** What was typed elsewhere and goes along. */
    List<Choice> carried(Predicate<String> wanted) {
        return typed.texts().entrySet().stream()
                .filter(each -> !MOVES.contains(each.getKey()) && wanted.test(each.getKey()))
                .flatMap(each -> each.getValue().stream().map(text -> new Choice(each.getKey(), text)))
                .toList();
    }

    /** All of it, as an address carries it. */
    String query() {
        return carried(name -> true).stream()
                .map(each -> encoded(each.value()) + "=" + encoded(each.text()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    boolean isList(String input) {
        return fields.kind(input) == Kind.LINES;
    }

    /** A value of an example as the mechanism takes it; what is no value of its kind is left to the mechanism to refuse. */
    Object value(String input, String text) {
        if (isList(input)) {
            var kind = fields.kind(input + "/0");
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> scalar(kind, line))
                    .toList();
        }
        return scalar(fields.kind(input), text);
    }

    private static Object scalar(@Nullable Kind kind, String text) {
        if (kind == Kind.COUNT && text.matches("-?\\d{1,9}")) {
            return Integer.valueOf(text);
        }
        return kind == Kind.FLAG ? (Object) text.equals("true") : text;
    }

    /** The value of the guide's example at a place, as it would be typed; empty where it has none. */
    String exampleText(String input) {
        JsonNode value = JSON.valueToTree(offer.example());
        var found = FactRows.isPlace(input) ? value.at(JsonPointer.compile(input)) : value.path("");
        if (found instanceof ArrayNode list) {
            return list.valueStream().map(JsonNode::asText).collect(Collectors.joining("\n"));
        }
        return found.isValueNode() && !found.isNull() ? found.asText() : "";
    }

    JsonNode exampleInputs() {
        return JSON.valueToTree(offer.example());
    }
}
