package org.concordat.procurement.tender;

import java.time.Instant;
import java.util.Map;
import org.concordat.platform.RuleBroken;

/** Vendors need a minimum time between publication and the deadline. */
public final class DeadlineTooSoon extends RuleBroken {
    private final Instant earliest;

    DeadlineTooSoon(Instant earliest) {
        super("deadline-too-soon", "At publication the deadline lies on or after " + earliest + ".");
        this.earliest = earliest;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("earliest", earliest.toString());
    }
}
