package org.concordat.procurement.tender;

import org.concordat.platform.RuleBroken;

/** Scores name their criterion by its code, so a code stands once. */
public final class CriterionRepeated extends RuleBroken {
    CriterionRepeated() {
        super("criterion-repeated", "Each criterion has a code of its own.");
    }
}
