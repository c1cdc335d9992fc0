package org.concordat.walk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.concordat.identity.CalendarSettings;
import org.jspecify.annotations.Nullable;

/**
 * What stands in braces in the walk: {@code {vendor}} is a value that an answer gave earlier, {@code {key}} a key nobody
 * has used, {@code {now + 17 days}} and {@code {today - 60 days}} are counted by the product's
 * clock, days where the authorities of the walk are.
 */
final class Values {
    static final Pattern NAME = Pattern.compile("\\{([a-z][A-Za-z0-9.-]*|(?:now|today) [+-] \\d+ days)}");
    private static final Pattern COUNTED = Pattern.compile("(now|today) ([+-]) (\\d+) days");

    private final Map<String, String> known = new HashMap<>();
    private final Clock clock;

    Values(Clock clock) {
        this.clock = clock;
    }

    void put(String name, String value) {
        known.put(name, value);
    }

    @Nullable
    String find(String name) {
        return known.get(name);
    }

    /** The text with a value in each place of braces. */
    String filledIn(String text) {
        return NAME.matcher(text).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(valueOf(match)));
    }

    private String valueOf(MatchResult match) {
        var name = match.group(1);
        var counted = COUNTED.matcher(name);
        if (counted.matches()) {
            var days = Long.parseLong(counted.group(2) + counted.group(3));
            return counted(clock.instant().plus(days, ChronoUnit.DAYS), counted.group(1));
        }
        if (name.equals("key")) {
            return UUID.randomUUID().toString();
        }
        if (name.startsWith("key.")) {
            return known.computeIfAbsent(name, unused -> UUID.randomUUID().toString());
        }
        var value = known.get(name);
        if (value == null) {
            throw new IllegalStateException("Nothing in the walk so far says what {" + name + "} is");
        }
        return value;
    }

    private static String counted(Instant at, String unit) {
        return unit.equals("now")
                ? at.truncatedTo(ChronoUnit.SECONDS).toString()
                : at.atZone(CalendarSettings.usual().zone()).toLocalDate().toString();
    }
}
