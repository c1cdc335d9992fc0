package org.concordat.payment.instruction;

import org.concordat.platform.RuleBroken;

/** The account that a payment was prepared for is no longer the verified one. */
public final class AccountReplaced extends RuleBroken {
    AccountReplaced() {
        super("account-replaced", "The vendor is paid to another account now. End this payment and prepare it anew.");
    }
}
