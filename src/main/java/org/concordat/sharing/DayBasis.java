package org.concordat.sharing;

import static org.concordat.sharing.Rounding.percentOf;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** How many days a year of interest has, where the days themselves are counted as they are. */
enum DayBasis {
    @JsonProperty("ACT/365F")
    ACT_365_FIXED(365),
    @JsonProperty("ACT/360")
    ACT_360(360);

    private final int daysOfYear;

    DayBasis(int daysOfYear) {
        this.daysOfYear = daysOfYear;
    }

    int daysOfYear() {
        return daysOfYear;
    }

    /** Exactly, for so many days. */
    Fraction interest(BigDecimal principal, BigDecimal annualRatePct, long days) {
        var year = percentOf(annualRatePct, principal);
        return new Fraction(year.multiply(BigDecimal.valueOf(days)), BigDecimal.valueOf(daysOfYear));
    }
}
