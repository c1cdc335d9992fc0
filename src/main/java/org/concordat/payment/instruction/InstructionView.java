package org.concordat.payment.instruction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.payment.CertificateId;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Versioned;
import org.concordat.vendor.BankAccountId;
import org.jspecify.annotations.Nullable;

/** A payment on its way, as the authority reads it; the number is also the end-to-end reference at the bank. */
public record InstructionView(
        InstructionId id,
        int version,
        String number,
        CertificateId certificate,
        String certificateNumber,
        UUID agreement,
        OrganisationId authority,
        Money amount,
        LocalDate executionDate,
        BankAccountId account,
        InstructionStatus status,
        String approverRole,
        int approvalsNeeded,
        List<Given> approvals,
        Instant proposedAt,
        @Nullable PaymentFileId file,
        @Nullable Instant resultDueAt,
        @Nullable String bankReference,
        @Nullable String reason)
        implements Versioned {
    /** An approval; who gave it stays in the audit record. */
    public record Given(int approval, Instant at) {}

    /** The role that acts next; nothing where nothing is left to do. */
    public @Nullable String nextRole() {
        return switch (status) {
            case PROPOSED -> approverRole;
            case APPROVED, SENT -> Role.FINANCE_OFFICER;
            case SETTLED, REJECTED, CANCELLED -> null;
        };
    }
}
