package org.concordat.procurement.tender;

import org.concordat.platform.RuleBroken;

/** One pair of eyes does not evaluate a tender. */
public final class EvaluatorsMissing extends RuleBroken {
    EvaluatorsMissing() {
        super("evaluators-missing", "Name at least two different evaluators.");
    }
}
