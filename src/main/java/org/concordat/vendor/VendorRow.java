package org.concordat.vendor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A vendor in a list. */
public record VendorRow(
        VendorId id,
        String number,
        String name,
        String country,
        VendorStatus status,
        @Nullable LocalDate qualifiedUntil) {}
