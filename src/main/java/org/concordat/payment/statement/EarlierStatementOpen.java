package org.concordat.payment.statement;

import org.concordat.platform.RuleBroken;

/** What builds on earlier statements waits until they are settled. */
public final class EarlierStatementOpen extends RuleBroken {
    EarlierStatementOpen(String number) {
        super(
                "earlier-statement-open",
                "This clause builds on its earlier statements, and " + number + " is not settled.");
    }
}
