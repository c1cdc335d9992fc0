package org.concordat.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.concordat.agreement.AgreementId;
import org.concordat.document.DocumentId;
import org.concordat.document.DocumentView;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** A milestone as both sides read it. */
public record MilestoneView(
        MilestoneId id,
        int version,
        String number,
        AgreementId agreement,
        OrganisationId authority,
        OrganisationId vendor,
        String code,
        String title,
        Money value,
        LocalDate dueOn,
        MilestoneStatus status,
        int revision,
        @Nullable Instant submittedAt,
        @Nullable Instant reviewDueAt,
        @Nullable Instant reworkDueAt,
        @Nullable Instant acceptedAt,
        List<Criterion> criteria)
        implements Versioned {

    /** A criterion with what was handed in for it and why it was returned; {@code open} where evidence is still missing. */
    public record Criterion(
            String code, String text, boolean open, List<EvidenceItem> evidence, List<Reason> reasons) {}

    /** A file handed in for a revision: who did so stays in the audit record. */
    public record EvidenceItem(
            DocumentId document,
            int revision,
            EvidenceType type,
            String name,
            String mediaType,
            long size,
            String sha256,
            Instant at) {
        static EvidenceItem of(Evidence item, @Nullable DocumentView file) {
            if (file == null) {
                throw new IllegalStateException("Evidence without a document: " + item.document());
            }
            return new EvidenceItem(
                    file.id(),
                    item.revision(),
                    item.type(),
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    file.sha256(),
                    item.at());
        }
    }

    /** Why a revision did not meet the criterion. */
    public record Reason(int revision, String reason) {}

    public boolean canBeSubmitted() {
        return status.takesEvidence() && criteria.stream().noneMatch(Criterion::open);
    }
}
