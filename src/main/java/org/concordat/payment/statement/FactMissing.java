package org.concordat.payment.statement;

import org.concordat.platform.RuleBroken;

/** A statement is made of facts on record; one of them is not there. */
public final class FactMissing extends RuleBroken {
    FactMissing(String input, String of) {
        super("fact-missing", "The fact for " + input + " is not on record: " + of + ".");
    }
}
