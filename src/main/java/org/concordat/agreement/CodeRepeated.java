package org.concordat.agreement;

import org.concordat.platform.RuleBroken;

/** Milestones, and the criteria of one milestone, are told apart by their codes. */
public final class CodeRepeated extends RuleBroken {
    CodeRepeated(String code) {
        super("code-repeated", "The code " + code + " is used twice.");
    }
}
