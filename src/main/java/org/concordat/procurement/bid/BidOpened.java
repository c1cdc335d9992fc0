package org.concordat.procurement.bid;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;
import org.concordat.procurement.tender.TenderId;

/** A bid was opened by the second custodian's act. */
public record BidOpened(BidId bid, TenderId tender, Actor by) implements Fact {
    @Override
    public Reference about() {
        return bid.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("tender", tender.toString());
    }
}
