package org.concordat.agreement;

import org.concordat.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/** The shares of a cost sum to exactly 100 percent. */
public final class SharesNotWhole extends RuleBroken {
    SharesNotWhole(@Nullable String milestone) {
        super(
                "shares-not-whole",
                "The shares of " + (milestone == null ? "the total" : "milestone " + milestone)
                        + " do not sum to exactly 100 percent.");
    }
}
