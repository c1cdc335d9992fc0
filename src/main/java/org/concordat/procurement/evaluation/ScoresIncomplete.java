package org.concordat.procurement.evaluation;

import org.concordat.platform.RuleBroken;

/** A sheet scores every bid on every quality criterion once, and nothing else. */
public final class ScoresIncomplete extends RuleBroken {
    ScoresIncomplete() {
        super("scores-incomplete", "Score every opened bid on every quality criterion exactly once.");
    }
}
