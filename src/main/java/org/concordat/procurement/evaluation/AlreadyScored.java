package org.concordat.procurement.evaluation;

import org.concordat.platform.RuleBroken;

/** Scores given alone stay as they were given; the consensus is where minds change. */
public final class AlreadyScored extends RuleBroken {
    AlreadyScored() {
        super("already-scored", "You have submitted your scores.");
    }
}
