package org.concordat.agreement.page;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.agreement.PartyShare;
import org.concordat.agreement.terms.EffectRounding;
import org.concordat.agreement.terms.FactBinding;
import org.concordat.sharing.GuideChart;
import org.concordat.sharing.InputField.Kind;

/** The terms that the form begins with: those of the example that explains the mechanism. */
final class ClauseProposal {
    private static final String DAYS = "10";
    private static final List<String> FACTORS = List.of("1", "0.9", "1.1");

    private ClauseProposal() {}

    static MultivaluedMap<String, String> of(ClauseState state, Set<String> amounts, ClauseMessages messages) {
        var texts = new MultivaluedHashMap<String, String>();
        texts.putAll(state.agreed().typed(state.exampleInputs()));
        state.facts().forEach(fact -> texts.remove(fact.input()));
        texts.putSingle("workingDays", DAYS);
        texts.putSingle("result", shown(state, amounts));
        texts.putSingle("party", PartyShare.AUTHORITY);
        texts.putSingle("rounding", EffectRounding.HALF_UP.name());
        var titles = List.of(messages.asExpected(), messages.less(), messages.more());
        var rows = state.facts().isEmpty() || !scales(state) ? 1 : ClauseState.EXAMPLES;
        for (var row = 0; row < rows; row++) {
            texts.add("example", titles.get(row));
            var factor = new BigDecimal(FACTORS.get(row));
            for (var fact : state.facts()) {
                texts.putSingle(ClauseState.name(row, fact.input()), scaled(state.exampleText(fact.input()), factor));
            }
        }
        return texts;
    }

    /** What the guide draws first is what the mechanism is for. */
    private static String shown(ClauseState state, Set<String> amounts) {
        var chart = state.offer().chart();
        var shows = chart == null ? List.<String>of() : chart.shows();
        return Stream.concat(shows.stream().map(GuideChart::pointer).filter(amounts::contains), amounts.stream())
                .findFirst()
                .orElse("");
    }

    private static boolean scales(ClauseState state) {
        return state.facts().stream()
                .map(FactBinding::input)
                .allMatch(input -> state.fields().kind(input) == Kind.DECIMAL
                        && state.exampleText(input).matches("-?\\d{1,18}(\\.\\d{1,18})?"));
    }

    private static String scaled(String text, BigDecimal factor) {
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return text;
        }
        var number = new BigDecimal(text);
        return number.multiply(factor)
                .setScale(number.scale(), RoundingMode.HALF_UP)
                .toPlainString();
    }
}
