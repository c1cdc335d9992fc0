package org.concordat.vendor;

import org.concordat.platform.RuleBroken;

/** Money goes to a verified account only, and not while a newer one waits for its check. */
public final class AccountUnverified extends RuleBroken {
    AccountUnverified(boolean changing) {
        super(
                "account-unverified",
                changing
                        ? "A new bank account of the vendor waits for its check: until then nothing is paid."
                        : "The vendor has no verified bank account.");
    }
}
