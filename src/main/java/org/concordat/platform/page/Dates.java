package org.concordat.platform.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/** Reads what a date field sends. */
public final class Dates {
    private Dates() {}

    /** @throws InvalidValue when the text is no calendar day in ISO form */
    public static LocalDate parse(@Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeParseException malformed) {
            throw new InvalidValue("date", "Enter a day, such as 2027-03-27; got '" + Texts.shorten(text) + "'");
        }
    }
}
