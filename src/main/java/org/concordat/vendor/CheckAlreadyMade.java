package org.concordat.vendor;

import org.concordat.platform.RuleBroken;

/** Each check is made once a review. */
public final class CheckAlreadyMade extends RuleBroken {
    CheckAlreadyMade(CheckKind kind) {
        super("check-already-made", "The check " + kind + " has been made.");
    }
}
