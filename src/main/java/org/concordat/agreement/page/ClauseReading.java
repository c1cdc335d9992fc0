package org.concordat.agreement.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.concordat.agreement.terms.AnswerTerm;
import org.concordat.agreement.terms.Effect;
import org.concordat.agreement.terms.Illustration;
import org.concordat.agreement.terms.SharingClause;
import org.concordat.agreement.terms.Silence;
import org.concordat.agreement.terms.Trigger;
import org.concordat.platform.page.FormErrors.FieldError;
import org.concordat.sharing.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Reads a clause from what was typed, and says of each field what is wrong with it. */
final class ClauseReading {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_EXAMPLE = 100;

    private final ClauseState state;
    private final Typed typed;
    private final ClauseMessages messages;
    private final List<FieldError> faults = new ArrayList<>();

    private ClauseReading(ClauseState state, ClauseMessages messages) {
        this.state = state;
        this.typed = state.typed();
        this.messages = messages;
    }

    /** @throws UnreadableClause where fields cannot be used */
    static SharingClause read(ClauseState state, ClauseMessages messages) {
        return new ClauseReading(state, messages).clause();
    }

    private SharingClause clause() {
        var code = text("code", "[A-Z0-9-]{1,20}", messages.codeNeeded());
        var title = text("title", ".{1," + LONGEST_TITLE + "}", messages.titleNeeded());
        state.facts().stream()
                .filter(fact -> !FactRows.isPlace(fact.input()))
                .forEach(fact -> fault("facts", messages.placeNeeded(fact.input())));
        var parameters = parameters();
        var trigger = choice(Trigger.class, "trigger", messages.triggerNeeded());
        var days = text("workingDays", "[1-9]|[1-8]\\d|90", messages.daysNeeded());
        var silence = choice(Silence.class, "silence", messages.silenceNeeded());
        var effects = effects();
        var examples = examples();
        if (!faults.isEmpty() || trigger == null || silence == null) {
            throw new UnreadableClause(faults);
        }
        return new SharingClause(
                code,
                title,
                state.offer().mechanism(),
                state.offer().version(),
                parameters,
                state.facts(),
                trigger,
                effects,
                new AnswerTerm(Integer.parseInt(days), silence),
                examples);
    }

    private String text(String field, String pattern, String message) {
        var text = typed.text(field);
        if (!text.matches(pattern)) {
            fault(field, message);
        }
        return text;
    }

    private <E extends Enum<E>> @Nullable E choice(Class<E> type, String field, String message) {
        var chosen = Typed.choice(type, typed.text(field));
        if (chosen == null) {
            fault(field, message);
        }
        return chosen;
    }

    private Map<String, Object> parameters() {
        try {
            return state.parameters();
        } catch (InvalidInput wrong) {
            wrong.faults().forEach(each -> fault(each.pointer(), each.message()));
            return Map.of();
        }
    }

    private List<Effect> effects() {
        var rows = EffectRow.of(typed).stream().filter(row -> !row.isEmpty()).toList();
        if (rows.isEmpty()) {
            fault("result-1", messages.effectNeeded());
        }
        rows.stream()
                .filter(row -> row.effect() == null)
                .forEach(row -> fault(row.id("kind"), messages.effectIncomplete(row.number())));
        return rows.stream().map(EffectRow::effect).filter(Objects::nonNull).toList();
    }

    private List<Illustration> examples() {
        var examples = new ArrayList<Illustration>();
        IntStream.range(0, ClauseState.EXAMPLES).forEach(number -> {
            var title = typed.at("example", number);
            var facts = facts(number);
            if (title.isEmpty() ? !facts.isEmpty() : title.length() > LONGEST_EXAMPLE) {
                fault("example-" + (number + 1), messages.exampleTitle(number + 1));
            } else if (!title.isEmpty()) {
                examples.add(new Illustration(title, facts));
            }
        });
        if (examples.isEmpty() && faults.isEmpty()) {
            fault("example-1", messages.exampleNeeded());
        }
        return examples;
    }

    private Map<String, Object> facts(int number) {
        var facts = new TreeMap<String, Object>();
        for (var fact : state.facts()) {
            var text = typed.text(ClauseState.name(number, fact.input()));
            if (!text.isEmpty()) {
                facts.put(fact.input(), state.value(fact.input(), text));
            }
        }
        return facts;
    }

    private void fault(String field, String message) {
        faults.add(new FieldError(field, message));
    }
}
