package org.concordat.agreement.terms;

import org.concordat.platform.RuleBroken;

/** Terms stay readable. */
public final class TooManyClauses extends RuleBroken {
    TooManyClauses(int most) {
        super("too-many-clauses", "An agreement has at most " + most + " sharing clauses.");
    }
}
