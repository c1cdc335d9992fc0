package org.concordat.sharing;

import java.util.Map;
import org.concordat.platform.RuleBroken;

/** One caller asks for more calculations than is fair to the others. */
public final class TooManyCalculations extends RuleBroken {
    private final long seconds;

    TooManyCalculations(long seconds) {
        super("too-many-calculations", "Too many calculations in a minute. Ask again in " + seconds + " seconds.");
        this.seconds = seconds;
    }

    @Override
    public int status() {
        return 429;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("retryAfterSeconds", seconds);
    }
}
