package org.concordat.identity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** The calendar an organisation's deadlines run by; see {@link org.concordat.platform.BusinessCalendar}. */
public record CalendarSettings(
        String country, String region, ZoneId zone, LocalTime cutOff, List<LocalDate> extraDays) {

    /** Estonia's holidays in Tallinn's zone, the whole day: for organisations that have not said otherwise. */
    public static CalendarSettings usual() {
        return new CalendarSettings("EE", "", ZoneId.of("Europe/Tallinn"), LocalTime.of(17, 0), List.of());
    }
}
