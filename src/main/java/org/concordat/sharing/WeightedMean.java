package org.concordat.sharing;

import static org.concordat.sharing.Rounding.divide;

import java.math.BigDecimal;

/** The mean of what was measured, by relative weights: what is left out rescales the others and never counts as zero. */
public final class WeightedMean {
    private final Working working;
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal weights = BigDecimal.ZERO;

    public WeightedMean(Working working) {
        this.working = working;
    }

    public void add(String name, BigDecimal weight, BigDecimal value) {
        sum = sum.add(working.step(name, weight.multiply(value), "weight {} × {}", weight, value));
        weights = weights.add(weight);
    }

    /** @throws Undetermined where nothing has a weight */
    public BigDecimal of(String label) {
        if (weights.signum() == 0) {
            throw new Undetermined("ZERO_TOTAL_WEIGHT", "There is no mean of what has no weight");
        }
        return working.step(label, divide(sum, weights), "sum {} ÷ sum of the weights {}", sum, weights);
    }
}
