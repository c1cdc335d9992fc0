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
        int review,
        List<Check> checks,
        List<FormerReview> formerReviews)
        implements Versioned {

    /** One check as it is read: the officer's name stays in the audit record. */
    public record Check(CheckKind kind, CheckResult result, String source, Instant at) {}

    /** A review that a renewal has left behind, with the checks it made. */
    public record FormerReview(
            int review,
            String name,
            String address,
            VendorStatus outcome,
            @Nullable String refusalReason,
            @Nullable LocalDate qualifiedUntil,
            Instant renewedAt,
            List<Check> checks) {}

    public boolean awaits(CheckKind kind) {
        return status == VendorStatus.UNDER_REVIEW && checks.stream().noneMatch(check -> check.kind() == kind);
    }

    public boolean awaitsDecision() {
        return status == VendorStatus.UNDER_REVIEW && checks.size() == CheckKind.values().length;
    }

    /** Whether the vendor can apply again. */
    public boolean canBeRenewed() {
        return status != VendorStatus.REGISTERED && status.next().contains(VendorStatus.UNDER_REVIEW);
    }
}
