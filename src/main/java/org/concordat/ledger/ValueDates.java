package org.concordat.ledger;

import java.time.LocalDate;
import org.concordat.platform.InvalidValue;

/** The value dates from one day to another, both included. */
public record ValueDates(LocalDate from, LocalDate until) {
    public ValueDates {
        if (until.isBefore(from)) {
            throw new InvalidValue("date-range", "The last day " + until + " is before the first day " + from);
        }
    }
}
