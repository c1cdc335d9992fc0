package org.concordat.sharing;

import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;

/**
 * A payment that may fall due.
 *
 * @param probability a fraction of 1
 * @param year in which it would be paid; 1 ends a year from now
 */
record PossiblePayment(BigDecimal probability, BigDecimal payment, int year) {
    PossiblePayment {
        if (probability.signum() < 0 || probability.compareTo(BigDecimal.ONE) > 0) {
            throw new InvalidValue("probability", "A probability lies between 0 and 1");
        }
        Demand.notNegative(payment, "A payment");
        if (year < 0 || year > Demand.MOST_YEARS) {
            throw new InvalidValue("year", "A year is 0 to " + Demand.MOST_YEARS);
        }
    }
}
