package org.concordat.agreement;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;
import org.concordat.procurement.tender.TenderId;

/** An officer drafted an agreement from an award. */
public record AgreementFormed(AgreementId agreement, TenderId tender, Money value, Actor by) implements Fact {
    @Override
    public Reference about() {
        return agreement.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("tender", tender.toString(), "value", value.toString());
    }
}
