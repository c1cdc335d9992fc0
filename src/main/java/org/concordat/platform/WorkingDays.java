package org.concordat.platform;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Which days are worked on, and how periods of such days are counted: the one place that every deadline counts by. */
@FunctionalInterface
public interface WorkingDays {
    /** Saturday and Sunday. */
    Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    boolean isWorkingDay(LocalDate day);

    /** Monday to Friday without the holidays that are listed. */
    static WorkingDays without(Collection<LocalDate> holidays) {
        var off = Set.copyOf(holidays);
        return day -> !WEEKEND.contains(day.getDayOfWeek()) && !off.contains(day);
    }

    /** The day after {@code count} working days; the day of the event is not counted. */
    default LocalDate plusWorkingDays(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Working days are counted forward: " + count);
        }
        var result = day;
        for (var left = count; left > 0; ) {
            result = result.plusDays(1);
            if (isWorkingDay(result)) {
                left--;
            }
        }
        return result;
    }

    /** The day itself, or the next working day where it is none. */
    default LocalDate sameOrNext(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }
}
