package org.concordat.payment;

import org.concordat.platform.RuleBroken;

/** A certificate is paid by one instruction at a time. */
public final class InstructionOpen extends RuleBroken {
    InstructionOpen() {
        super("instruction-open", "A payment instruction for this certificate is open. It is paid or ended first.");
    }
}
