package org.concordat.desk.exposure.api;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.desk.exposure.ExposureQuestion;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.page.Dates;
import org.jspecify.annotations.Nullable;

/** The filters as they stand in an address; an empty one is none, series are told apart by commas. */
public record ExposureQuery(
        @QueryParam("asOf") @Nullable String asOf,
        @QueryParam("currency") @Nullable String currency,
        @QueryParam("text") @Nullable String text,
        @QueryParam("authority") @Nullable String authority,
        @QueryParam("into") @Nullable String into,
        @QueryParam("series") @Nullable String series) {
    public ExposureQuestion question() {
        var organisation = filled(authority);
        return new ExposureQuestion(
                organisation == null ? null : OrganisationId.fromString(organisation),
                currency(currency),
                filled(text),
                day(asOf),
                currency(into),
                codes(series));
    }

    /** The filters that are set, as parameters of an address. */
    public Map<String, String> parameters() {
        var set = new LinkedHashMap<String, String>();
        put(set, "asOf", asOf);
        put(set, "currency", currency);
        put(set, "text", text);
        put(set, "authority", authority);
        put(set, "into", into);
        put(set, "series", series);
        return set;
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        var wanted = filled(typed);
        return wanted == null ? null : Dates.parse(wanted);
    }

    private static @Nullable Currency currency(@Nullable String typed) {
        var wanted = filled(typed);
        return wanted == null ? null : Money.of("0", wanted).currency();
    }

    private static List<String> codes(@Nullable String typed) {
        var wanted = filled(typed);
        return wanted == null
                ? List.of()
                : Arrays.stream(wanted.split(","))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
    }

    private static void put(Map<String, String> set, String name, @Nullable String typed) {
        var value = filled(typed);
        if (value != null) {
            set.put(name, value);
        }
    }

    private static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
