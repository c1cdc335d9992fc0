package org.concordat.platform.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.IsoTexts;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/** Reads what a date field sends. */
public final class Dates {
    private Dates() {}

    /** @throws InvalidValue when the text is no calendar day in ISO form */
    public static LocalDate parse(@Nullable String text) {
        try {
            return IsoTexts.day(text == null ? "" : text.strip());
        } catch (DateTimeException malformed) {
            throw new InvalidValue("date", "Enter a day, such as 2027-03-27; got '" + Texts.shorten(text) + "'");
        }
    }
}
