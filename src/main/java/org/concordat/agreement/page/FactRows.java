package org.concordat.agreement.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.agreement.terms.FactBinding;
import org.concordat.agreement.terms.FactSource;
import org.concordat.platform.page.Choice;
import org.concordat.sharing.FieldNames;
import org.concordat.sharing.InputField.Kind;
import org.concordat.sharing.InputFields;
import org.jspecify.annotations.Nullable;

/** Which inputs are facts, row by row: first each input of the mechanism, then places inside its lists. */
final class FactRows {
    private static final int SPARE = 2;
    private static final int MOST = 60;
    private static final String POINTER = "(/[A-Za-z0-9_.-]+)+";

    private FactRows() {}

    /**
     * One input.
     *
     * @param free whether the place is typed, too
     * @param sources from where it can be taken; none where it can only be agreed
     */
    public record FactRow(
            int number,
            String input,
            String label,
            boolean free,
            List<Choice> sources,
            String source,
            String of,
            String series) {
        private FactRow typed() {
            return new FactRow(number, input, label, true, sources, source, of, series);
        }

        public String id(String column) {
            return column + "-" + number;
        }
    }

    static List<FactBinding> facts(Typed typed) {
        var facts = new ArrayList<FactBinding>();
        for (var row = 0; row < Math.min(typed.count("input"), MOST); row++) {
            var source = Typed.choice(FactSource.class, typed.at("source", row));
            if (source != null && !typed.at("input", row).isEmpty()) {
                facts.add(new FactBinding(typed.at("input", row), source, of(typed, row, source)));
            }
        }
        return facts;
    }

    private static @Nullable String of(Typed typed, int row, FactSource source) {
        var name = typed.at(source == FactSource.SERIES ? "series" : "of", row);
        return source.isNamed() && !name.isEmpty() ? name : null;
    }

    static boolean isPlace(String input) {
        return input.matches(POINTER);
    }

    static List<FactRow> drawn(InputFields fields, List<FactBinding> facts, ClauseMessages messages) {
        var rows = new ArrayList<FactRow>();
        for (var pointer : fields.pointers()) {
            var sources = choices(sources(fields, pointer), messages);
            rows.add(row(rows.size() + 1, pointer, FieldNames.place(pointer), sources, facts));
        }
        var any = choices(List.of(FactSource.values()), messages);
        var inner = facts.stream()
                .map(FactBinding::input)
                .filter(input -> !fields.pointers().contains(input))
                .toList();
        for (var input : Stream.concat(inner.stream(), Stream.generate(() -> "").limit(SPARE))
                .toList()) {
            rows.add(row(rows.size() + 1, input, messages.further(rows.size() + 1), any, facts)
                    .typed());
        }
        return rows;
    }

    private static List<Choice> choices(List<FactSource> sources, ClauseMessages messages) {
        return sources.stream()
                .map(source -> new Choice(source.name(), messages.factSource(source)))
                .toList();
    }

    private static FactRow row(int number, String input, String label, List<Choice> sources, List<FactBinding> facts) {
        var fact = facts.stream().filter(each -> each.input().equals(input)).findFirst();
        var source = fact.map(each -> each.source().name()).orElse("");
        var of = fact.map(FactBinding::of).orElse("");
        var isSeries = source.equals(FactSource.SERIES.name());
        return new FactRow(number, input, label, false, sources, source, isSeries ? "" : of, isSeries ? of : "");
    }

    private static List<FactSource> sources(InputFields fields, String pointer) {
        var kind = fields.kind(pointer);
        if (kind == Kind.LINES) {
            return sources(true);
        }
        return kind != null && kind.isScalar() ? sources(false) : List.of();
    }

    private static List<FactSource> sources(boolean list) {
        return List.of(FactSource.values()).stream()
                .filter(source -> source.isList() == list)
                .toList();
    }
}
