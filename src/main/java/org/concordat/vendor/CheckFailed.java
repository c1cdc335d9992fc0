package org.concordat.vendor;

import org.concordat.platform.RuleBroken;

/** A vendor with a failed check can only be refused. */
public final class CheckFailed extends RuleBroken {
    CheckFailed() {
        super("check-failed", "A check failed; this vendor can only be refused.");
    }
}
