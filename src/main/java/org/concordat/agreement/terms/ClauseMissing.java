package org.concordat.agreement.terms;

import org.concordat.platform.RuleBroken;
import org.concordat.platform.Texts;

/** The terms have no clause of this code. */
public final class ClauseMissing extends RuleBroken {
    public ClauseMissing(String code) {
        super("clause-missing", "There is no clause '" + Texts.shorten(code) + "'.");
    }

    @Override
    public int status() {
        return 404;
    }
}
