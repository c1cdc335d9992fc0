package org.concordat.agreement.terms;

import org.concordat.platform.RuleBroken;
import org.concordat.platform.Texts;

/** A risk is allocated once. */
public final class RiskRepeated extends RuleBroken {
    RiskRepeated(String risk) {
        super("risk-repeated", "The risk '" + Texts.shorten(risk) + "' is allocated twice.");
    }
}
