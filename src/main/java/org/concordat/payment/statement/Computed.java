package org.concordat.payment.statement;

import java.util.List;
import org.concordat.rates.Rate;

/**
 * The figures of a statement before it is issued.
 *
 * @param rates the published values among the facts
 */
record Computed(Computation computation, List<StatementLine> lines, List<Rate> rates) {
    boolean isProvisional() {
        return computation.facts().stream().anyMatch(UsedFact::provisional);
    }

    /** Whether it says the same amounts. */
    boolean saysSame(List<StatementLine> others) {
        if (lines.size() != others.size()) {
            return false;
        }
        for (var line = 0; line < lines.size(); line++) {
            if (lines.get(line).amount().compareTo(others.get(line).amount()) != 0) {
                return false;
            }
        }
        return true;
    }
}
