package org.concordat.ledger;

import java.time.YearMonth;
import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A month of a thing's books takes no further entries. */
public record PeriodClosed(Reference thing, YearMonth month, Actor by) implements Fact {
    @Override
    public Reference about() {
        return thing;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("month", month.toString());
    }
}
