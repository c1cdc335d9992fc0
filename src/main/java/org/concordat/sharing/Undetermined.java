package org.concordat.sharing;

import org.concordat.platform.RuleBroken;

/** The inputs are well formed and have no answer; answered as 422 with the code that the mechanism documents. */
public final class Undetermined extends RuleBroken {
    Undetermined(String code, String detail) {
        super(code, detail);
    }

    @Override
    public int status() {
        return 422;
    }
}
