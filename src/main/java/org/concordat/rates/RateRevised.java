package org.concordat.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/**
 * A provisional value became final, or a final one was corrected: what was settled with the value before may need a
 * true-up, also where both are the same number.
 */
public record RateRevised(
        SeriesId series, LocalDate day, int revision, BigDecimal before, BigDecimal now, boolean correction, Actor by)
        implements Fact {
    @Override
    public Reference about() {
        return series.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "day", day.toString(),
                "revision", String.valueOf(revision),
                "before", before.toPlainString(),
                "now", now.toPlainString(),
                "correction", String.valueOf(correction));
    }
}
