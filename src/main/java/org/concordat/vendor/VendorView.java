package org.concordat.vendor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** A vendor as its own people and the public side read it. */
public record VendorView(
        VendorId id,
        int version,
        String number,
        OrganisationId organisation,
        OrganisationId authority,
        String name,
        String country,
        String registerScheme,
        String registerNumber,
        String address,
        VendorStatus status,
        Instant reviewDueAt,
        @Nullable LocalDate qualifiedUntil,
        @Nullable String refusalReason,
        List<Check> checks)
        implements Versioned {

    /** One check as it is read: the officer's name stays in the audit record. */
    public record Check(CheckKind kind, CheckResult result, String source, Instant at) {}

    public boolean awaits(CheckKind kind) {
        return status == VendorStatus.UNDER_REVIEW && checks.stream().noneMatch(check -> check.kind() == kind);
    }

    public boolean awaitsDecision() {
        return status == VendorStatus.UNDER_REVIEW && checks.size() == CheckKind.values().length;
    }
}
