package org.concordat.payment.instruction;

import org.concordat.platform.RuleBroken;

/** The account that the authority pays from has not been verified. */
public final class OwnAccountUnverified extends RuleBroken {
    OwnAccountUnverified() {
        super("own-account-unverified", "The account that your authority pays from has not been verified.");
    }
}
