package org.concordat.rates;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A series got another title or source. */
public record RateSeriesDescribed(SeriesId series, Actor by) implements Fact {
    @Override
    public Reference about() {
        return series.reference();
    }
}
