package org.concordat.procurement.award;

import java.time.Instant;
import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;
import org.concordat.procurement.tender.TenderId;

/** The result was sent to the last of the bidders at {@code toldAt}; nobody signs before {@code endsAt}. */
public record StandstillBegan(TenderId tender, Instant toldAt, Instant endsAt, Actor by) implements Fact {
    @Override
    public Reference about() {
        return tender.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("toldAt", toldAt.toString(), "endsAt", endsAt.toString());
    }
}
