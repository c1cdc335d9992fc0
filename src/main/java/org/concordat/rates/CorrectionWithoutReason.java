package org.concordat.rates;

import java.time.LocalDate;
import org.concordat.platform.RuleBroken;

/** A final value is corrected only by one whose note says why. */
public final class CorrectionWithoutReason extends RuleBroken {
    CorrectionWithoutReason(LocalDate day) {
        super("correction-without-reason", "The value of " + day + " was final. Say in the note why it is corrected.");
    }
}
