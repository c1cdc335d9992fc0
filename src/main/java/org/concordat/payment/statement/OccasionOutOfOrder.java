package org.concordat.payment.statement;

import java.time.LocalDate;
import org.concordat.platform.RuleBroken;

/** The periods of a clause are stated one after the other. */
public final class OccasionOutOfOrder extends RuleBroken {
    OccasionOutOfOrder(LocalDate after) {
        super(
                "occasion-out-of-order",
                "The periods up to " + after + " have been stated. The next one begins after that day.");
    }
}
