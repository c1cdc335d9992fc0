package org.concordat.agreement;

import java.util.Map;
import org.concordat.platform.Money;
import org.concordat.platform.RuleBroken;

/** The milestones are worth exactly what the agreement is worth. */
public final class MilestoneValuesDiffer extends RuleBroken {
    private final Money value;
    private final Money sum;

    MilestoneValuesDiffer(Money value, Money sum) {
        super("milestone-values-differ", "The milestones sum to " + sum + ", the agreement is worth " + value + ".");
        this.value = value;
        this.sum = sum;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("value", value, "sum", sum);
    }
}
