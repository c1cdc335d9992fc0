package org.concordat.identity.page;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.identity.CalendarChoice;
import org.concordat.identity.CalendarView;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.page.Dates;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the form of a calendar sends, as typed; extra days one a line. */
public record CalendarForm(
        @RestForm @Nullable String country,
        @RestForm @Nullable String region,
        @RestForm @Nullable String zone,
        @RestForm @Nullable String cutOff,
        @RestForm @Nullable String extraDays) {
    static CalendarForm of(CalendarView calendar) {
        return new CalendarForm(
                calendar.country(),
                calendar.region(),
                calendar.zone(),
                calendar.cutOff().toString(),
                calendar.extraDays().stream().map(Object::toString).collect(Collectors.joining("\n")));
    }

    CalendarChoice choice() {
        return new CalendarChoice(text(country), text(region), text(zone), time(), days());
    }

    private LocalTime time() {
        try {
            return LocalTime.parse(text(cutOff));
        } catch (DateTimeParseException malformed) {
            throw new InvalidValue("time-of-day", "Enter hours and minutes, such as 17:00");
        }
    }

    private List<java.time.LocalDate> days() {
        return text(extraDays)
                .lines()
                .filter(line -> !line.isBlank())
                .map(Dates::parse)
                .toList();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
