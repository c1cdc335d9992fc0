package org.concordat.payment.statement;

import org.concordat.platform.RuleBroken;

/** A clause is stated once for an occasion; a correction restates. */
public final class StatementExists extends RuleBroken {
    StatementExists(String number) {
        super("statement-exists", number + " states this already. Restate it, if facts have changed.");
    }
}
