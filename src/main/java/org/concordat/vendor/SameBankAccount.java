package org.concordat.vendor;

import org.concordat.platform.RuleBroken;

/** The proposed account is the verified one already. */
public final class SameBankAccount extends RuleBroken {
    SameBankAccount() {
        super("same-bank-account", "This is the verified account already; a new proposal would only stop payments.");
    }
}
