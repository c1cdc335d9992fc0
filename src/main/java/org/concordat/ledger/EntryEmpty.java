package org.concordat.ledger;

import org.concordat.platform.RuleBroken;

/** An entry without lines moves nothing. */
public final class EntryEmpty extends RuleBroken {
    EntryEmpty() {
        super("entry-empty", "An entry has at least two lines.");
    }
}
