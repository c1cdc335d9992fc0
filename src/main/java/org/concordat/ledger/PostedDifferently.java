package org.concordat.ledger;

import org.concordat.platform.RuleBroken;

/** The source has posted something else for the same purpose; a correction reverses it first. */
public final class PostedDifferently extends RuleBroken {
    PostedDifferently() {
        super("posted-differently", "This has been posted with other lines. Reverse that entry first.");
    }
}
