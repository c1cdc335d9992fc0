package org.concordat.agreement.terms;

import org.concordat.platform.RuleBroken;

/** Each clause has a code of its own. */
public final class ClauseExists extends RuleBroken {
    ClauseExists(String code) {
        super("clause-exists", "There is a clause " + code + " already.");
    }
}
