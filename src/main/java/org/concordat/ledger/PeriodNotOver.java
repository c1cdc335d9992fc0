package org.concordat.ledger;

import java.time.YearMonth;
import org.concordat.platform.RuleBroken;

/** A month is closed when it has ended. */
public final class PeriodNotOver extends RuleBroken {
    PeriodNotOver(YearMonth month) {
        super("period-not-over", month + " has not ended yet.");
    }
}
