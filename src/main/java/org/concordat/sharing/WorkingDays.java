package org.concordat.sharing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Monday to Friday without the holidays that the terms list; an agreement in force counts by its authority's calendar. */
public final class WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<LocalDate> holidays;

    public WorkingDays(Collection<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
    }

    public boolean include(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** The day itself where it is one, else the next that is. */
    public LocalDate onOrAfter(LocalDate day) {
        var found = day;
        while (!include(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** So many working days later, the day itself not counted. */
    public LocalDate after(LocalDate day, int count) {
        var found = day;
        for (var counted = 0; counted < count; counted++) {
            found = onOrAfter(found.plusDays(1));
        }
        return found;
    }
}
