package org.concordat.milestone;

import org.concordat.platform.RuleBroken;

/** What was submitted stands still while it is reviewed, and for ever once it is accepted. */
public final class EvidenceFrozen extends RuleBroken {
    EvidenceFrozen() {
        super("evidence-frozen", "Evidence is added before a submission or after a return, not now.");
    }
}
