package org.concordat.payment.statement;

import java.util.List;
import java.util.Map;
import org.concordat.sharing.Calculator.Calculated;
import org.concordat.sharing.Step;

/** All that is needed to compute a statement again and find the same, years later. */
public record Computation(
        String mechanism,
        int version,
        Map<String, Object> inputs,
        List<UsedFact> facts,
        Map<String, Object> result,
        List<Step> steps) {
    static Computation of(Map<String, Object> inputs, List<UsedFact> facts, Calculated calculated) {
        return new Computation(
                calculated.mechanism(),
                calculated.version(),
                inputs,
                List.copyOf(facts),
                calculated.result(),
                calculated.steps());
    }
}
