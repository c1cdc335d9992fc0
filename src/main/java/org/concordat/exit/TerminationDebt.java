package org.concordat.exit;

import static org.concordat.sharing.Rounding.limit;
import static org.concordat.sharing.Rounding.percentOf;

import java.math.BigDecimal;
import org.concordat.sharing.Working;

/** The debt that counts when an agreement is terminated: at most so many percent of what the project has cost. */
final class TerminationDebt {
    private TerminationDebt() {}

    static BigDecimal counted(BigDecimal debt, BigDecimal capPctOfCost, BigDecimal cost, Working working) {
        var cap =
                working.step("Cap on the debt", limit(percentOf(capPctOfCost, cost)), "{} % of {}", capPctOfCost, cost);
        return working.step("Debt counted", debt.min(cap), "the lower of {} and {}", debt, cap);
    }
}
