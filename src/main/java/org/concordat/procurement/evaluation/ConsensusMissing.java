package org.concordat.procurement.evaluation;

import org.concordat.platform.RuleBroken;

/** There is nothing to confirm yet. */
public final class ConsensusMissing extends RuleBroken {
    ConsensusMissing() {
        super("consensus-missing", "No consensus scores have been entered.");
    }
}
