package org.concordat.agreement;

import org.concordat.platform.RuleBroken;
import org.concordat.platform.Texts;

/** Shares were given for a milestone that is not among the terms. */
public final class UnknownMilestone extends RuleBroken {
    UnknownMilestone(String code) {
        super("unknown-milestone", "No milestone has the code '" + Texts.shorten(code) + "'.");
    }
}
