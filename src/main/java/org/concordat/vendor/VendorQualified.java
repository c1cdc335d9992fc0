package org.concordat.vendor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A vendor may bid until a day, that day included; {@code expiresAt} is when its last day ends. */
public record VendorQualified(VendorId vendor, LocalDate until, Instant expiresAt, Actor by) implements Fact {
    @Override
    public Reference about() {
        return vendor.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("until", until.toString());
    }
}
