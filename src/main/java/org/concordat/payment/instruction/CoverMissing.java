package org.concordat.payment.instruction;

import org.concordat.platform.RuleBroken;

/** A guarantee that payment depends on is missing. */
public final class CoverMissing extends RuleBroken {
    CoverMissing(String missing) {
        super("cover-missing", missing);
    }
}
