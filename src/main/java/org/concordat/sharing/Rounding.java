package org.concordat.sharing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The house rules of rounding: exact inside, rounded once at the end; entitlements half away from zero, limits down so
 * that none is exceeded. Source: domain rules, cost sharing, house rules 1, 2 and 5.
 */
public final class Rounding {
    /** Where a quotient or a power does not end: 34 digits. */
    public static final MathContext EXACT = MathContext.DECIMAL128;

    private static final int MINOR_UNITS = 2;

    private Rounding() {}

    /** An entitlement in the currency's minor unit. */
    public static BigDecimal money(BigDecimal exact) {
        return places(exact, MINOR_UNITS);
    }

    /** A quotient in the currency's minor unit: divided and rounded in one, so that an exact half stays one. */
    public static BigDecimal money(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, MINOR_UNITS, RoundingMode.HALF_UP);
    }

    /** A cap or limit in the currency's minor unit: never above the exact one. */
    public static BigDecimal limit(BigDecimal exact) {
        return exact.setScale(MINOR_UNITS, RoundingMode.DOWN);
    }

    /** A quotient as a limit, rounded once: rounded to 34 digits before, a huge one could end above itself. */
    public static BigDecimal limit(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, MINOR_UNITS, RoundingMode.DOWN);
    }

    /** So many decimals, half away from zero. */
    public static BigDecimal places(BigDecimal exact, int decimals) {
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** A quotient with so many decimals, divided and rounded in one. */
    public static BigDecimal places(BigDecimal dividend, BigDecimal divisor, int decimals) {
        return dividend.divide(divisor, decimals, RoundingMode.HALF_UP);
    }

    /** So many percent of it, exactly. */
    public static BigDecimal percentOf(BigDecimal percent, BigDecimal whole) {
        return whole.multiply(percent).movePointLeft(2);
    }

    public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, EXACT);
    }
}
