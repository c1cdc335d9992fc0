package org.concordat.agreement.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.agreement.terms.Clauses;
import org.concordat.agreement.terms.FactBinding;
import org.concordat.agreement.terms.Illustration;
import org.concordat.agreement.terms.SharingClause;
import org.concordat.platform.RuleBroken;
import org.concordat.platform.page.FormErrors;
import org.concordat.platform.page.FormErrors.FieldError;
import org.concordat.sharing.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Where in the form of the terms a refusal of a clause belongs. */
final class ClauseFaults {
    private static final int SHORTEST_WORD = 4;

    private final Clauses clauses;
    private final ClauseState state;
    private final TermsForm form;

    ClauseFaults(Clauses clauses, ClauseState state, TermsForm form) {
        this.clauses = clauses;
        this.state = state;
        this.form = form;
    }

    /** @param read the clause that was refused; null where it could not even be read */
    FormErrors of(RuleBroken refusal, @Nullable SharingClause read) {
        if (refusal instanceof UnreadableClause unreadable) {
            return new FormErrors(unreadable.faults().stream().map(this::onForm).toList());
        }
        var refused = refusedExamples(read);
        if (refusal instanceof InvalidInput invalid) {
            return new FormErrors(invalid.faults().stream()
                    .map(fault -> new FieldError(
                            fault.pointer().isEmpty()
                                    ? field(refusal.code(), refused)
                                    : place(fault.pointer(), refused),
                            fault.message()))
                    .toList());
        }
        return new FormErrors(
                List.of(new FieldError(field(refusal.code(), refused), String.valueOf(refusal.getMessage()))));
    }

    private FieldError onForm(FieldError fault) {
        return fault.field().startsWith("/") ? new FieldError(form.nearest(fault.field()), fault.text()) : fault;
    }

    /** A value that is a fact stands in the example by which it was refused. */
    private String place(String pointer, List<Integer> refused) {
        return state.facts().stream()
                .map(FactBinding::input)
                .filter(input -> pointer.equals(input) || pointer.startsWith(input + "/"))
                .findFirst()
                .map(input -> ClauseState.name(refused.isEmpty() ? 0 : refused.get(0), input))
                .orElseGet(() -> form.nearest(pointer));
    }

    private String field(String code, List<Integer> refused) {
        return switch (code) {
            case "clause-exists", "clause-of-another-code" -> "code";
            case "fact-misplaced", "fact-without-source", "index-without-source", "unknown-series" -> "facts";
            case "effect-misplaced", "effect-repeated" -> "result-1";
            case "illustration-incomplete" -> "example-" + (refused.isEmpty() ? 1 : refused.get(0) + 1);
            case "stale-version", "version-missing", "illegal-move", "too-many-clauses" -> "";
            default -> named(code, refused);
        };
    }

    /** Codes begin with what they are about: {@code band-gap} is about the bands, {@code base-index} about that index. */
    private String named(String code, List<Integer> refused) {
        var pointers = state.fields().pointers();
        var word = code.replaceFirst("-.*", "").replaceFirst("s$", "");
        return Stream.concat(
                        pointers.stream().filter(each -> each.equalsIgnoreCase("/" + code.replace("-", ""))),
                        pointers.stream()
                                .filter(each -> word.length() >= SHORTEST_WORD
                                        && each.toLowerCase(Locale.ROOT).contains(word)))
                .findFirst()
                .map(pointer -> place(pointer, refused))
                .orElse(refused.size() == 1 ? "example-" + (refused.get(0) + 1) : "inputs");
    }

    /** The rows of the examples that are refused. */
    private List<Integer> refusedExamples(@Nullable SharingClause read) {
        if (read == null) {
            return List.of();
        }
        var titles = read.illustrations().stream()
                .filter(illustration -> isRefused(read, illustration))
                .map(Illustration::title)
                .toList();
        return IntStream.range(0, ClauseState.EXAMPLES)
                .filter(row -> titles.contains(state.typed().at("example", row)))
                .boxed()
                .toList();
    }

    private boolean isRefused(SharingClause read, Illustration illustration) {
        try {
            clauses.illustrate(read, illustration);
            return false;
        } catch (RuleBroken refusal) {
            return true;
        }
    }
}
