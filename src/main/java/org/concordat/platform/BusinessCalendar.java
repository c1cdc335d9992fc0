package org.concordat.platform;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * The working days of one authority: Monday to Friday without the public holidays of its country and region and without
 * its own extra days, in its zone, until its cut-off hour. Deadlines computed here do not depend on the server's zone.
 */
public final class BusinessCalendar implements WorkingDays {
    private final HolidayManager holidays;
    private final String[] region;
    private final Set<LocalDate> extraDays;
    private final ZoneId zone;
    private final LocalTime cutOff;

    /**
     * @param country ISO 3166-1 alpha-2, for example {@code EE}
     * @param region Jollyday's code of the region, empty for the whole country
     * @param extraDays further days off of this authority
     * @param cutOff the hour of day, in the zone, at which a working day ends
     */
    public BusinessCalendar(String country, String region, Set<LocalDate> extraDays, ZoneId zone, LocalTime cutOff) {
        this.holidays = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        this.region = region.isEmpty() ? new String[0] : new String[] {region};
        this.extraDays = Set.copyOf(extraDays);
        this.zone = zone;
        this.cutOff = cutOff;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !extraDays.contains(day) && !holidays.isHoliday(day, region);
    }

    /** The first instant that is too late for that day: its cut-off hour in the authority's zone. */
    public Instant endOf(LocalDate day) {
        return day.atTime(cutOff).atZone(zone).toInstant();
    }

    /** The working day an instant counts for: after the cut-off hour it is the day after. */
    public LocalDate dayOf(Instant instant) {
        var local = instant.atZone(zone);
        return local.toLocalTime().isBefore(cutOff)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
    }

    /** The end of the last of {@code count} working days after the instant. */
    public Instant endAfterWorkingDays(Instant from, int count) {
        return endOf(plusWorkingDays(from.atZone(zone).toLocalDate(), count));
    }

    public LocalDate today(java.time.Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public ZoneId zone() {
        return zone;
    }
}
