package org.concordat.agreement.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.agreement.terms.Clauses;
import org.concordat.agreement.terms.FactBinding;
import org.concordat.agreement.terms.SharingClause;
import org.concordat.platform.RuleBroken;
import org.concordat.platform.page.FormErrors;
import org.concordat.sharing.Calculator;
import org.concordat.sharing.Calculator.Offered;
import org.concordat.sharing.Curves;
import org.concordat.sharing.GuideChart;
import org.concordat.sharing.InputField.Kind;
import org.concordat.sharing.page.CalculatorMessages;
import org.concordat.sharing.page.CurveDrawing;
import org.jspecify.annotations.Nullable;

/** What the pages of the wizard need of mechanisms and of clauses that are not kept yet. */
@ApplicationScoped
class ClauseWizard {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Kind> VARIES = Set.of(Kind.DECIMAL, Kind.COUNT, Kind.DAY);

    private final Calculator calculator;
    private final Curves curves;
    private final Clauses clauses;
    private final ClauseMessages messages;
    private final CalculatorMessages words;

    ClauseWizard(
            Calculator calculator, Curves curves, Clauses clauses, ClauseMessages messages, CalculatorMessages words) {
        this.calculator = calculator;
        this.curves = curves;
        this.clauses = clauses;
        this.messages = messages;
        this.words = words;
    }

    /** The mechanisms that give an amount; one that gives days only has nothing to post. */
    List<Offered> offers() {
        return calculator.offers().stream()
                .filter(offer -> !amountsOfExample(offer.mechanism()).isEmpty())
                .toList();
    }

    /** @throws org.concordat.platform.NotFound where there is no such mechanism */
    ClauseState state(String mechanism, MultivaluedMap<String, String> sent) {
        return ClauseState.of(calculator.offer(mechanism), calculator.fields(mechanism), sent);
    }

    ClauseState state(SharingClause clause) {
        return ClauseState.of(calculator.offer(clause.mechanism()), calculator.fields(clause.mechanism()), clause);
    }

    /** With terms to begin with, where none were typed yet. */
    ClauseState proposed(ClauseState state) {
        return state.hasTerms()
                ? state
                : state.with(
                        ClauseProposal.of(state, amountsOfExample(state.offer().mechanism()), messages));
    }

    SharingClause read(ClauseState state) {
        return ClauseReading.read(state, messages);
    }

    TermsForm form(ClauseState state) {
        var amounts = new LinkedHashSet<>(amountsOfExample(state.offer().mechanism()));
        amounts.addAll(amountsAsTyped(state));
        return TermsForm.of(state, amounts, messages);
    }

    FormErrors faults(RuleBroken refusal, ClauseState state) {
        SharingClause read = null;
        try {
            read = read(state);
        } catch (RuleBroken unreadable) {
            // Then it was refused for that, and no example was computed
        }
        return new ClauseFaults(clauses, state, form(state)).of(refusal, read);
    }

    private Set<String> amountsOfExample(String mechanism) {
        return ResultPlaces.of(
                calculator.calculate(mechanism, calculator.example(mechanism)).result());
    }

    /** Names in a result may be those of the parties, which the example calls otherwise. */
    private Set<String> amountsAsTyped(ClauseState state) {
        try {
            var read = read(state);
            return ResultPlaces.of(clauses.illustrate(
                            read.withoutEffects(), read.illustrations().get(0))
                    .calculated()
                    .result());
        } catch (RuleBroken notYet) {
            return Set.of();
        }
    }

    /** The first effect over the main fact; null where nothing varies. */
    @Nullable
    CurveDrawing chart(SharingClause clause, ClauseState state) {
        var over = over(clause, state);
        if (over == null) {
            return null;
        }
        var inputs = clauses.illustrate(clause, clause.illustrations().get(0)).inputs();
        var shows = List.of(clause.effects().get(0).result());
        var curve = curves.over(clause.mechanism(), new GuideChart(over, shows), JSON.valueToTree(inputs), "", "");
        return curve == null ? null : CurveDrawing.of(curve, words.notDetermined());
    }

    private static @Nullable String over(SharingClause clause, ClauseState state) {
        var facts = clause.facts().stream().map(FactBinding::input).toList();
        var chart = state.offer().chart();
        var guide = chart == null ? null : GuideChart.pointer(chart.over());
        if (guide != null && facts.contains(guide)) {
            return guide;
        }
        return Stream.concat(facts.stream(), Stream.ofNullable(guide))
                .filter(input -> {
                    var kind = state.fields().kind(input);
                    return kind != null && VARIES.contains(kind);
                })
                .findFirst()
                .orElse(null);
    }
}
