package org.concordat.agreement;

import org.concordat.platform.RuleBroken;

/** A clause is replaced under the code by which it is known. */
public final class ClauseOfAnotherCode extends RuleBroken {
    ClauseOfAnotherCode() {
        super("clause-of-another-code", "The clause that is sent has another code than the one that it replaces.");
    }

    @Override
    public int status() {
        return 400;
    }
}
