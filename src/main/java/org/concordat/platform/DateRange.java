package org.concordat.platform;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Calendar days from the first to the last, both included; without a last day it is open. */
@Embeddable
public record DateRange(LocalDate firstDay, @Nullable LocalDate lastDay) {
    public DateRange {
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new InvalidValue("date-range", "The last day " + lastDay + " is before the first day " + firstDay);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }
}
