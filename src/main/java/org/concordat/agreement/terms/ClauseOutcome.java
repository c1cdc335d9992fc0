package org.concordat.agreement.terms;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.sharing.Calculator.Calculated;

/**
 * What a clause gives for certain facts.
 *
 * @param amounts one for each effect, in its order
 */
public record ClauseOutcome(Calculated calculated, List<BigDecimal> amounts) {
    public ClauseOutcome {
        amounts = List.copyOf(amounts);
    }
}
