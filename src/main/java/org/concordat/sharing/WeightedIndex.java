package org.concordat.sharing;

import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;

/** An index at the base date and now, with its weight. */
record WeightedIndex(
        BigDecimal weight, BigDecimal base, @Published BigDecimal current) {
    WeightedIndex {
        Demand.positive(base, "base-index", "An index");
        Demand.positive(current, "current-index", "An index");
        if (weight.signum() < 0) {
            throw new InvalidValue("negative-weight", "A weight is zero or more");
        }
    }

    Fraction weighted() {
        return new Fraction(weight.multiply(current), base);
    }
}
