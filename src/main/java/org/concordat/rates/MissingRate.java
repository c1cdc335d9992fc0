package org.concordat.rates;

import java.time.LocalDate;
import java.util.Map;
import org.concordat.platform.RuleBroken;

/** There is no value for this day, or only one that is too old: nothing is computed without it. */
public final class MissingRate extends RuleBroken {
    private final String series;
    private final LocalDate day;

    MissingRate(String series, LocalDate day) {
        super("rate-missing", "The series " + series + " has no value for " + day + ". Import it, then compute again.");
        this.series = series;
        this.day = day;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("series", series, "day", day.toString());
    }
}
