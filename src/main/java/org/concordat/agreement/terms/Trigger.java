package org.concordat.agreement.terms;

import java.time.LocalDate;

/** What makes a clause compute: the end of each period, or an event of which somebody tells. */
public enum Trigger {
    EVENT,
    MONTHLY,
    QUARTERLY,
    YEARLY;

    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    /** Whether these two days begin and end one whole period of this kind; for an event any order of days does. */
    public boolean fits(LocalDate from, LocalDate to) {
        if (this == EVENT) {
            return !to.isBefore(from);
        }
        return from.getDayOfMonth() == 1
                && (from.getMonthValue() - 1) % months() == 0
                && to.equals(from.plusMonths(months()).minusDays(1));
    }

    /** Whether its occasions follow one another in the calendar. */
    public boolean isPeriodic() {
        return this != EVENT;
    }

    private int months() {
        return switch (this) {
            case EVENT, MONTHLY -> 1;
            case QUARTERLY -> QUARTER;
            case YEARLY -> YEAR;
        };
    }
}
