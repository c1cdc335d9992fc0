package org.concordat.ledger;

import java.time.YearMonth;
import org.concordat.platform.RuleBroken;

/** A closed month stays as it is; what belongs into it is posted, or reversed, in a month that is open. */
public final class ClosedPeriod extends RuleBroken {
    ClosedPeriod(YearMonth month) {
        super("period-closed", "The books are closed for " + month + ". Use a value date in a month that is open.");
    }
}
