package org.concordat.procurement.tender;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A tender ended before anything was decided on its bids; why stands with the tender. */
public record TenderCancelled(TenderId tender, TenderStatus from, Actor by) implements Fact {
    @Override
    public Reference about() {
        return tender.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("from", from.name());
    }
}
