package org.concordat.audit.api;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.concordat.audit.AuditFilter;
import org.concordat.platform.Identifiers;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.IsoTexts;
import org.jspecify.annotations.Nullable;

/** The filters as they stand in an address; an empty one is none. */
public record AuditQuery(
        @QueryParam("fact") @Nullable String fact,
        @QueryParam("kind") @Nullable String kind,
        @QueryParam("subject") @Nullable String subject,
        @QueryParam("person") @Nullable String person,
        @QueryParam("from") @Nullable String from,
        @QueryParam("until") @Nullable String until) {

    public AuditFilter filter() {
        var wantedFact = text(fact);
        var wantedSubject = text(subject);
        var wantedPerson = text(person);
        return new AuditFilter(
                wantedFact == null ? null : Set.of(wantedFact),
                text(kind),
                wantedSubject == null ? null : Identifiers.parse(wantedSubject),
                wantedPerson == null ? null : Identifiers.parse(wantedPerson),
                instant(from),
                instant(until));
    }

    /** The filters that are set, as parameters of an address. */
    public Map<String, String> parameters() {
        var set = new LinkedHashMap<String, String>();
        put(set, "fact", fact);
        put(set, "kind", kind);
        put(set, "subject", subject);
        put(set, "person", person);
        put(set, "from", from);
        put(set, "until", until);
        return set;
    }

    private static void put(Map<String, String> set, String name, @Nullable String typed) {
        var value = text(typed);
        if (value != null) {
            set.put(name, value);
        }
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable Instant instant(@Nullable String typed) {
        var wanted = text(typed);
        try {
            return wanted == null ? null : IsoTexts.instant(wanted);
        } catch (DateTimeException malformed) {
            throw new InvalidValue("instant", "from and until are instants such as 2026-05-04T10:00:00Z");
        }
    }
}
