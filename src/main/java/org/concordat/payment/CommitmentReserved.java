package org.concordat.payment;

import java.util.Map;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;

/** The value of a signed agreement was reserved in its book. */
public record CommitmentReserved(UUID agreement, Money value, Actor by) implements Fact {
    @Override
    public Reference about() {
        return Commitment.reference(agreement);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("value", value.toString());
    }
}
