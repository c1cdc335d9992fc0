package org.concordat.agreement.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.concordat.sharing.Calculator.Calculated;

/**
 * What a clause gives for certain facts.
 *
 * @param inputs as the mechanism took them, parameters and facts together
 * @param amounts one for each effect, in its order
 */
public record ClauseOutcome(Map<String, Object> inputs, Calculated calculated, List<BigDecimal> amounts) {
    public ClauseOutcome {
        amounts = List.copyOf(amounts);
    }
}
