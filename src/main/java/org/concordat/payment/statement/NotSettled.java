package org.concordat.payment.statement;

import org.concordat.platform.RuleBroken;

/** Only what has been settled is restated. */
public final class NotSettled extends RuleBroken {
    NotSettled() {
        super("not-settled", "The statement is still being answered. It can be restated when it is settled.");
    }
}
