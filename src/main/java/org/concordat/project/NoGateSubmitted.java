package org.concordat.project;

import org.concordat.platform.RuleBroken;

/** There is nothing to decide on. */
public final class NoGateSubmitted extends RuleBroken {
    NoGateSubmitted() {
        super("no-gate-submitted", "No gate of this project waits for a decision.");
    }
}
