package org.concordat.payment;

import org.concordat.platform.RuleBroken;

/** A bank reference stands for one payment of a certificate. */
public final class PaymentAlreadyRecorded extends RuleBroken {
    PaymentAlreadyRecorded() {
        super("payment-already-recorded", "A payment with this bank reference is recorded on this certificate.");
    }
}
