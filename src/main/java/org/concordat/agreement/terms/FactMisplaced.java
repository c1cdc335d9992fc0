package org.concordat.agreement.terms;

import org.concordat.platform.RuleBroken;

/** A fact stands where the mechanism has an input that is not fixed by a parameter. */
public final class FactMisplaced extends RuleBroken {
    FactMisplaced(String input) {
        super(
                "fact-misplaced",
                "The mechanism has no open input " + input + ", or its source gives another sort of value.");
    }
}
