package org.concordat.agreement;

import org.concordat.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A party has one share of a cost. */
public final class PartyRepeated extends RuleBroken {
    PartyRepeated(@Nullable String milestone) {
        super(
                "party-repeated",
                "A party is named twice in the shares of " + (milestone == null ? "the total" : milestone));
    }
}
