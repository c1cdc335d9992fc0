package org.concordat.procurement.tender;

import java.math.BigDecimal;
import java.util.Map;
import org.concordat.platform.RuleBroken;

/** The weights of a tender's criteria make exactly one whole. */
public final class WeightsNotHundred extends RuleBroken {
    private final BigDecimal sum;

    WeightsNotHundred(BigDecimal sum) {
        super("weights-not-100", "The weights sum to " + sum.toPlainString() + ", not to 100.");
        this.sum = sum;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("sum", sum.toPlainString());
    }
}
