package org.concordat.procurement.tender;

import org.concordat.platform.RuleBroken;

/** A tender weighs price once and quality at least once. */
public final class CriteriaIncomplete extends RuleBroken {
    CriteriaIncomplete() {
        super("criteria-incomplete", "A tender has exactly one price criterion and at least one quality criterion.");
    }
}
