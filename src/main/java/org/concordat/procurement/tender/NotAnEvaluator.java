package org.concordat.procurement.tender;

import org.concordat.platform.RuleBroken;

/** Only members of the authority with the role of evaluator evaluate its tenders. */
public final class NotAnEvaluator extends RuleBroken {
    NotAnEvaluator() {
        super("not-an-evaluator", "An evaluator is a member of your authority with the role evaluator.");
    }
}
