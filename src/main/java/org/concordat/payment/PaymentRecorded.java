package org.concordat.payment;

import java.util.Map;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;

/** A payment on a certificate was recorded. */
public record PaymentRecorded(CertificateId certificate, UUID payment, Money amount, Actor by) implements Fact {
    @Override
    public Reference about() {
        return certificate.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("payment", payment.toString(), "amount", amount.toString());
    }
}
