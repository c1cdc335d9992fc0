package org.concordat.payment.statement;

import org.concordat.platform.RuleBroken;

/** A statement has its lines and no others, and each is answered once. */
public final class UnknownLine extends RuleBroken {
    UnknownLine(int line) {
        super("unknown-line", "The statement has no line " + line + " that can be answered so.");
    }
}
