package org.concordat.agreement;

import java.time.Instant;
import java.util.List;
import org.concordat.agreement.terms.SharingRules;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Versioned;
import org.concordat.procurement.tender.TenderId;
import org.concordat.project.ProjectId;
import org.jspecify.annotations.Nullable;

/** An agreement as its parties and auditors read it; the end of the standstill and the last day to sign stand from its offer on. */
public record AgreementView(
        AgreementId id,
        int version,
        String number,
        String title,
        TenderId tender,
        ProjectId project,
        OrganisationId authority,
        String authorityName,
        OrganisationId vendor,
        String vendorName,
        Money value,
        List<PlannedMilestone> milestones,
        SharingTerms terms,
        SharingRules rules,
        AgreementStatus status,
        int termsRevision,
        String digest,
        @Nullable Instant standstillEndsAt,
        @Nullable Instant signatureDueAt,
        @Nullable String cancellationReason,
        List<GivenSignature> signatures)
        implements Versioned {
    /** The signature given for that side, or null. */
    public @Nullable GivenSignature signatureOf(Side side) {
        return signatures.stream()
                .filter(given -> given.side() == side)
                .findFirst()
                .orElse(null);
    }

    public boolean awaitsSignature() {
        return status == AgreementStatus.AWAITING_SIGNATURE;
    }

    /** Whether that side's signature is still missing on an agreement that is offered for signature. */
    public boolean awaits(Side side) {
        return awaitsSignature() && signatureOf(side) == null;
    }
}
