package org.concordat.payment;

import org.concordat.platform.RuleBroken;

/** Only the authority that owes it records a payment; answered as 403. */
public final class OtherPayer extends RuleBroken {
    public OtherPayer() {
        super("other-payer", "The authority of the agreement records its payments.");
    }

    @Override
    public int status() {
        return 403;
    }
}
