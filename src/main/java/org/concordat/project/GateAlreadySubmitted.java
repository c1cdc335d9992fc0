package org.concordat.project;

import org.concordat.platform.RuleBroken;

/** A gate waits for its decision; a second one cannot be put beside it. */
public final class GateAlreadySubmitted extends RuleBroken {
    GateAlreadySubmitted(Gate gate) {
        super("gate-already-submitted", "Gate " + gate + " waits for its decision.");
    }
}
