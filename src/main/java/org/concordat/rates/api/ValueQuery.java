package org.concordat.rates.api;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.IsoTexts;
import org.concordat.platform.Texts;
import org.concordat.rates.ValueFilter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of values as they stand in an address; an empty one is none. */
public record ValueQuery(
        @QueryParam("from") @Nullable String from,
        @QueryParam("to") @Nullable String to,
        @QueryParam("revisions") @Nullable Revisions revisions) {
    public ValueFilter filter() {
        return new ValueFilter(day(from), day(to), revisions == Revisions.EVERY);
    }

    static @Nullable LocalDate day(@Nullable String text) {
        return text == null || text.isBlank() ? null : required(text);
    }

    static LocalDate required(@Nullable String text) {
        try {
            return IsoTexts.day(text == null ? "" : text.strip());
        } catch (DateTimeException malformed) {
            throw new InvalidValue("date", "Enter a day, such as 2027-03-27; got '" + Texts.shorten(text) + "'");
        }
    }

    static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : IsoTexts.instant(text.strip());
        } catch (DateTimeException malformed) {
            throw new InvalidValue("instant", "Enter an instant such as 2026-05-04T10:00:00Z");
        }
    }
}
