package org.concordat.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.concordat.platform.BusinessCalendar;
import org.concordat.platform.InvalidValue;

/** The working days as an administrator writes them down. */
public record CalendarChoice(
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{0,20}") String region,
        @NotNull @Size(max = 60) String zone,
        @NotNull LocalTime cutOff,
        @NotNull @Size(max = 400) List<@NotNull LocalDate> extraDays) {

    CalendarSettings settings() {
        var settings = new CalendarSettings(
                country,
                region,
                knownZone(),
                cutOff,
                extraDays.stream().distinct().sorted().toList());
        requireHolidays(settings);
        return settings;
    }

    private ZoneId knownZone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new InvalidValue("unknown-zone", "There is no such time zone; an example is Europe/Tallinn");
        }
    }

    /** The library of holidays refuses a country that it does not know with failures of several kinds. */
    private static void requireHolidays(CalendarSettings settings) {
        try {
            new BusinessCalendar(settings.country(), settings.region(), Set.of(), settings.zone(), settings.cutOff())
                    .isWorkingDay(LocalDate.of(2026, 1, 5));
        } catch (RuntimeException unknown) {
            throw new InvalidValue("unknown-country", "The holidays of this country are not known");
        }
    }
}
