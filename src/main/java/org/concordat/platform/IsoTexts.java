package org.concordat.platform;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Reads days and instants in ISO form, in years of four digits: no calendar of ours reaches further. */
public final class IsoTexts {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private IsoTexts() {}

    /** @throws DateTimeException when the text is no such day */
    public static LocalDate day(String text) {
        return within(LocalDate.parse(text));
    }

    /** @throws DateTimeException when the text is no such instant */
    public static Instant instant(String text) {
        var instant = Instant.parse(text);
        within(instant.atOffset(ZoneOffset.UTC).toLocalDate());
        return instant;
    }

    private static LocalDate within(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("A year has four digits and is not 0000");
        }
        return day;
    }
}
