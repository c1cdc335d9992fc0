package org.concordat.procurement.evaluation;

import org.concordat.platform.RuleBroken;

/** Who has a conflict of interest takes no part in the evaluation. */
public final class EvaluatorExcluded extends RuleBroken {
    EvaluatorExcluded() {
        super("evaluator-excluded", "You declared a conflict of interest and take no part in this evaluation.");
    }
}
