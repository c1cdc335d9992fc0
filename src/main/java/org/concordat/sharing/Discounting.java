package org.concordat.sharing;

import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;

/**
 * Brings what falls due in later years to its value of today.
 *
 * @param growth what one becomes within a year
 */
record Discounting(BigDecimal growth) {
    private static final BigDecimal TOTAL_LOSS = BigDecimal.valueOf(-100);

    static Discounting at(BigDecimal ratePct) {
        if (ratePct.compareTo(TOTAL_LOSS) <= 0) {
            throw new InvalidValue("discount-rate", "A discount rate is above -100 %");
        }
        return new Discounting(BigDecimal.ONE.add(ratePct.movePointLeft(2)));
    }

    /** @param year at whose end the amount falls due; 1 ends a year from now */
    BigDecimal presentValue(BigDecimal amount, int year) {
        return Rounding.divide(amount, growth.pow(year, Rounding.EXACT));
    }
}
