package org.concordat.payment;

import java.time.LocalDate;
import org.concordat.platform.RuleBroken;

/** Nothing is paid without a certificate, and so not before its day. */
public final class PaymentBeforeCertificate extends RuleBroken {
    PaymentBeforeCertificate(LocalDate certifiedOn) {
        super(
                "payment-before-certificate",
                "The certificate was issued on " + certifiedOn + "; a payment is not older.");
    }
}
