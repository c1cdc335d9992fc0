package org.concordat.sharing;

import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;

/** What several mechanisms demand of their inputs. */
final class Demand {
    private Demand() {}

    /**
     * For what the rest is divided by.
     *
     * @param what as a sentence begins, for example "The base rate"
     */
    static BigDecimal positive(BigDecimal value, String code, String what) {
        if (value.signum() <= 0) {
            throw new InvalidValue(code, what + " is above zero");
        }
        return value;
    }
}
