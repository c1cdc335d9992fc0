package org.concordat.payment.instruction;

import org.concordat.platform.RuleBroken;

/** A person approves once, in his own name or in that of somebody he stands in for. */
public final class AlreadyApproved extends RuleBroken {
    AlreadyApproved() {
        super("already-approved", "You, or a person you stand in for, have approved this already.");
    }
}
