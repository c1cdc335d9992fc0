package org.concordat.sharing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.concordat.platform.InvalidValue;

/** What several mechanisms demand of their inputs; {@code what} is how the sentence begins, such as "The base rate". */
public final class Demand {
    /** A hundred years: no contract runs longer. */
    public static final int MOST_DAYS = 36_525;

    /** For series of years, whose powers grow with each. */
    static final int MOST_YEARS = 200;

    private static final int MOST_ITEMS = 1000;
    private static final int LAST_YEAR = 9900;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Demand() {}

    /** For what the rest is divided by. */
    public static BigDecimal positive(BigDecimal value, String code, String what) {
        if (value.signum() <= 0) {
            throw new InvalidValue(code, what + " is above zero");
        }
        return value;
    }

    /** For amounts, weights and measures of which there is none below nothing. */
    public static void notNegative(BigDecimal value, String what) {
        if (value.signum() < 0) {
            throw new InvalidValue("negative", what + " is zero or more");
        }
    }

    /** The list as it cannot be changed any more. */
    public static List<BigDecimal> noneNegative(List<BigDecimal> values, String what) {
        values.forEach(value -> notNegative(value, what));
        return few(values);
    }

    /** Money that is owed or held: not negative, in whole minor units, and written so. */
    public static BigDecimal money(BigDecimal value, String what) {
        notNegative(value, what);
        if (value.stripTrailingZeros().scale() > 2) {
            throw new InvalidValue("money-precision", what + " has at most two decimal places");
        }
        return Rounding.money(value);
    }

    /** For a part in percent of what it is taken from. */
    public static void percent(BigDecimal value, String what) {
        if (outside(value, BigDecimal.ZERO, HUNDRED)) {
            throw new InvalidValue("percent-range", what + " is 0 to 100 percent");
        }
    }

    /** For what may be more than the whole it is measured by. */
    public static void percentage(BigDecimal percent, String what) {
        if (outside(percent, BigDecimal.ZERO, THOUSAND)) {
            throw new InvalidValue("percentage", what + " lies between 0 and 1000 percent");
        }
    }

    /** For a part as a fraction of 1. */
    public static void fraction(BigDecimal value, String what) {
        if (outside(value, BigDecimal.ZERO, BigDecimal.ONE)) {
            throw new InvalidValue("fraction-range", what + " is a fraction from 0 to 1");
        }
    }

    /** A yearly rate; below zero where a reference rate is, and never more than is lent. */
    public static void interestRate(BigDecimal percent) {
        if (outside(percent, HUNDRED.negate(), THOUSAND)) {
            throw new InvalidValue("interest-rate", "A yearly rate of interest lies between -100 and 1000 percent");
        }
    }

    /** For days, months or people, none of which is unbounded. */
    public static void count(int value, int least, int most, String what) {
        if (value < least || value > most) {
            throw new InvalidValue("count-range", what + " is " + least + " to " + most);
        }
    }

    public static void some(Collection<?> list, String what) {
        if (list.isEmpty()) {
            throw new InvalidValue("list-empty", what + " has at least one entry");
        }
    }

    /** The list as it cannot be changed any more. */
    public static <T> List<T> few(List<T> items) {
        if (items.size() > MOST_ITEMS) {
            throw new InvalidValue("too-many-items", "A calculation takes at most " + MOST_ITEMS + " items");
        }
        return List.copyOf(items);
    }

    /** Also refuses a name that is null, as JSON may write it. */
    public static void distinct(Collection<?> names, String what) {
        if (Set.copyOf(names).size() < names.size()) {
            throw new InvalidValue("name-repeated", what + " stands once in its list");
        }
    }

    /** For a day that a period begins with: its end still has a year of four digits. */
    public static void begins(LocalDate day, String what) {
        if (day.getYear() > LAST_YEAR) {
            throw new InvalidValue("day-too-late", what + " is a day until the end of the year " + LAST_YEAR);
        }
    }

    private static boolean outside(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.compareTo(least) < 0 || value.compareTo(most) > 0;
    }
}
