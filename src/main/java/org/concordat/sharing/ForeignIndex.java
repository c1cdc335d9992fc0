package org.concordat.sharing;

import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;

/** An index at the base date and now, with its weight and the currency its prices are in. */
record ForeignIndex(
        BigDecimal weight, BigDecimal base, @Published BigDecimal current, String currency) {
    ForeignIndex {
        Demand.positive(base, "base-index", "An index");
        Demand.positive(current, "current-index", "An index");
        if (weight.signum() < 0) {
            throw new InvalidValue("negative-weight", "A weight is zero or more");
        }
    }
}
