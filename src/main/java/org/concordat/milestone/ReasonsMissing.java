package org.concordat.milestone;

import org.concordat.platform.RuleBroken;

/** Who returns a milestone says for at least one criterion why. */
public final class ReasonsMissing extends RuleBroken {
    ReasonsMissing() {
        super("reasons-missing", "Say for at least one criterion why it is not met.");
    }
}
