package org.concordat.agreement;

import java.time.Instant;
import java.util.Map;
import org.concordat.platform.RuleBroken;

/** Nobody signs before the standstill after the award has ended. */
public final class StandstillRunning extends RuleBroken {
    private final Instant until;

    StandstillRunning(Instant until) {
        super("standstill-running", "The standstill after the award runs until " + until + ". Sign after that.");
        this.until = until;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("until", until.toString());
    }
}
