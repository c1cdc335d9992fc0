package org.concordat.agreement.terms;

import org.concordat.platform.RuleBroken;
import org.concordat.platform.Texts;

/** A risk is shared by the rule of a clause, or it is borne by one side. */
public final class SharedRiskWithoutRule extends RuleBroken {
    SharedRiskWithoutRule(String risk) {
        super(
                "shared-risk-without-rule",
                "The risk '" + Texts.shorten(risk) + "' is shared by the rule of one of the clauses, or not shared.");
    }
}
