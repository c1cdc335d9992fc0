package org.concordat.payment.statement;

import org.concordat.platform.RuleBroken;

/** A restatement says something else than what stands. */
public final class NothingToRestate extends RuleBroken {
    NothingToRestate() {
        super("nothing-to-restate", "Computed again from the facts on record, the statement says the same.");
    }
}
