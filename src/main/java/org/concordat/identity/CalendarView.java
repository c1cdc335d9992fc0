package org.concordat.identity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.concordat.platform.Versioned;

/** The working days of an organisation. */
public record CalendarView(
        int version, String country, String region, String zone, LocalTime cutOff, List<LocalDate> extraDays)
        implements Versioned {
    static CalendarView of(Organisation organisation) {
        var settings = organisation.settings();
        return new CalendarView(
                organisation.version(),
                settings.country(),
                settings.region(),
                settings.zone().getId(),
                settings.cutOff(),
                settings.extraDays());
    }
}
