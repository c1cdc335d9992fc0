package org.concordat.sharing;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.platform.InvalidValue;

/** What the rules of discounting ask of a list of cash flows and count in it. */
final class CashFlows {
    /** Fifty years of months. */
    static final int MOST = 600;

    private CashFlows() {}

    static <F> List<F> counted(List<F> flows) {
        if (flows.isEmpty() || flows.size() > MOST) {
            throw new InvalidValue("cash-flows", "There are 1 to " + MOST + " cash flows");
        }
        return List.copyOf(flows);
    }

    /** How often the sign changes from one flow to the next; flows of zero are skipped. */
    static int signChanges(List<BigDecimal> flows) {
        var signs = flows.stream()
                .mapToInt(BigDecimal::signum)
                .filter(sign -> sign != 0)
                .toArray();
        var changes = 0;
        for (var index = 1; index < signs.length; index++) {
            changes += signs[index] == signs[index - 1] ? 0 : 1;
        }
        return changes;
    }
}
