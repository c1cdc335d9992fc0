package org.concordat.agreement.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.concordat.agreement.terms.FactBinding;
import org.concordat.platform.page.Choice;
import org.concordat.sharing.FieldNames;
import org.concordat.sharing.InputField;
import org.jspecify.annotations.Nullable;

/** The terms of a clause as they are filled in. */
public record TermsForm(
        String code,
        String title,
        List<FactLine> facts,
        List<InputField> fields,
        String trigger,
        String workingDays,
        String silence,
        List<EffectRow> effects,
        List<Choice> amounts,
        List<Example> examples) {
    /** An example as it was typed. */
    public record Example(int number, String title, List<Value> values) {
        public String id() {
            return "example-" + number;
        }
    }

    /** The value of a fact in an example. */
    public record Value(String id, String label, String text, boolean list) {}

    static TermsForm of(ClauseState state, Set<String> amounts, ClauseMessages messages) {
        var typed = state.typed();
        var effects = EffectRow.of(typed);
        var places = new LinkedHashSet<>(amounts);
        effects.stream().filter(row -> !row.isEmpty()).forEach(row -> places.add(row.result()));
        return new TermsForm(
                typed.text("code"),
                typed.text("title"),
                FactLine.of(state.facts(), messages),
                state.agreed().drawn(typed.texts(), longer(typed)),
                typed.text("trigger"),
                typed.text("workingDays"),
                typed.text("silence"),
                effects,
                places.stream().map(ResultPlaces::choice).toList(),
                IntStream.range(0, ClauseState.EXAMPLES)
                        .mapToObj(number -> example(state, number))
                        .toList());
    }

    private static @Nullable String longer(Typed typed) {
        return typed.texts().getFirst("add");
    }

    private static Example example(ClauseState state, int number) {
        return new Example(
                number + 1,
                state.typed().at("example", number),
                state.facts().stream()
                        .map(FactBinding::input)
                        .map(input -> value(state, ClauseState.name(number, input), input))
                        .toList());
    }

    private static Value value(ClauseState state, String id, String input) {
        return new Value(id, FieldNames.place(input), state.typed().text(id), state.isList(input));
    }

    /** The id of the field that a place in the inputs lies in; of all of them where it lies in none. */
    String nearest(String pointer) {
        var near = InputField.nearest(fields, pointer);
        return near == null ? "inputs" : near;
    }
}
