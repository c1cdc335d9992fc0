package org.concordat.identity;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** A day from Monday to Friday on which nobody works: a public holiday, or one that the organisation added. */
public record DayOff(LocalDate day, boolean own) {
    public String weekday() {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
