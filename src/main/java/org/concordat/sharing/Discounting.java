package org.concordat.sharing;

import java.math.BigDecimal;
import org.concordat.platform.InvalidValue;

/**
 * Brings what falls due in later years to its value of today.
 *
 * @param growth what one becomes within a year
 */
record Discounting(BigDecimal growth) {
    private static final BigDecimal LEAST = BigDecimal.valueOf(-50);
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    /** Near -100 percent a few years would make any amount as large as one likes. */
    static void refuse(BigDecimal ratePct) {
        if (ratePct.compareTo(LEAST) < 0 || ratePct.compareTo(MOST) > 0) {
            throw new InvalidValue("discount-rate", "A discount rate lies between -50 and 1000 percent");
        }
    }

    static Discounting at(BigDecimal ratePct) {
        refuse(ratePct);
        return new Discounting(BigDecimal.ONE.add(ratePct.movePointLeft(2)));
    }

    /** @param year at whose end the amount falls due; 1 ends a year from now */
    BigDecimal presentValue(BigDecimal amount, int year) {
        return Rounding.divide(amount, growth.pow(year, Rounding.EXACT));
    }

    /** The present value of one year more: what falls due a year after the last of the sum is added, exactly. */
    Fraction next(Fraction sum, BigDecimal amount) {
        return new Fraction(
                sum.dividend().multiply(growth).add(amount), sum.divisor().multiply(growth));
    }
}
