package org.concordat.ledger;

import org.concordat.platform.RuleBroken;

/** An entry is reversed once; what follows is a new entry. */
public final class AlreadyReversed extends RuleBroken {
    AlreadyReversed() {
        super("already-reversed", "This entry has been reversed.");
    }
}
