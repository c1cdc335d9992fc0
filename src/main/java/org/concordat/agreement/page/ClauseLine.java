package org.concordat.agreement.page;

import java.util.List;
import org.concordat.agreement.terms.AnswerTerm;
import org.concordat.agreement.terms.Trigger;
import org.concordat.platform.Money;
import org.concordat.sharing.page.ResultLine;
import org.jspecify.annotations.Nullable;

/**
 * A clause in words.
 *
 * @param agreed what was agreed of the inputs
 * @param effects in words, in their order
 */
public record ClauseLine(
        String code,
        String title,
        String mechanism,
        String mechanismTitle,
        int version,
        List<ResultLine> agreed,
        Trigger trigger,
        List<FactLine> facts,
        List<String> effects,
        AnswerTerm answer,
        List<Example> examples) {
    /**
     * What the clause gives for the facts of an agreed example.
     *
     * @param outcomes one for each effect, in its order
     * @param refusal why there are none, or null
     */
    public record Example(
            String title,
            List<ResultLine> facts,
            List<Money> outcomes,
            @Nullable String refusal) {}
}
