package org.concordat.agreement;

import org.concordat.platform.RuleBroken;
import org.concordat.platform.Texts;

/** Risks are named by the codes of the list that is in force. */
public final class UnknownRisk extends RuleBroken {
    UnknownRisk(String code) {
        super("unknown-risk", "No risk category in force has the code '" + Texts.shorten(code) + "'.");
    }
}
