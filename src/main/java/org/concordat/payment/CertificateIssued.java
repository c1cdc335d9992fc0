package org.concordat.payment;

import java.util.Map;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;

/** An accepted milestone was certified and its cost shared. */
public record CertificateIssued(CertificateId certificate, UUID agreement, String code, Money value, Actor by)
        implements Fact {
    @Override
    public Reference about() {
        return certificate.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("agreement", agreement.toString(), "milestone", code, "value", value.toString());
    }
}
