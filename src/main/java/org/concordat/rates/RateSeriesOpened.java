package org.concordat.rates;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** An authority keeps a series from now on. */
public record RateSeriesOpened(SeriesId series, String code, RateKind kind, Actor by) implements Fact {
    @Override
    public Reference about() {
        return series.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("code", code, "kind", kind.name());
    }
}
