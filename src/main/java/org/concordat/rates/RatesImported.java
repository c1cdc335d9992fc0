package org.concordat.rates;

import java.util.Map;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** Somebody brought values into a series, all at once. */
public record RatesImported(SeriesId series, UUID importId, int taken, int unchanged, Actor by) implements Fact {
    @Override
    public Reference about() {
        return series.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "import", importId.toString(),
                "taken", String.valueOf(taken),
                "unchanged", String.valueOf(unchanged));
    }
}
