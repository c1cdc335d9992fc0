package org.concordat.procurement.evaluation;

import org.concordat.platform.RuleBroken;

/** Only those named on the tender evaluate it; answered as 403. */
public final class NotNamed extends RuleBroken {
    NotNamed() {
        super("not-named", "You are not an evaluator of this tender.");
    }

    @Override
    public int status() {
        return 403;
    }
}
