package org.concordat.ledger;

import java.time.YearMonth;
import java.util.Map;
import org.concordat.platform.RuleBroken;

/** Months close one after the other, from the first that has entries. */
public final class PeriodOutOfOrder extends RuleBroken {
    private final YearMonth next;

    PeriodOutOfOrder(YearMonth next) {
        super("period-out-of-order", "The next month to close is " + next + ".");
        this.next = next;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("next", next.toString());
    }
}
