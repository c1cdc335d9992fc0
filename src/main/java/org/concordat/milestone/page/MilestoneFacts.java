package org.concordat.milestone.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.audit.AuditEntry;
import org.concordat.milestone.EvidenceType;
import org.concordat.platform.page.Words;

/** Tells the facts of a milestone with their criteria, revisions and fingerprints. */
@ApplicationScoped
class MilestoneFacts {
    private static final int HASH_LETTERS = 12;

    private final MilestoneMessages messages;

    MilestoneFacts(MilestoneMessages messages) {
        this.messages = messages;
    }

    String words(AuditEntry entry) {
        return switch (entry.fact()) {
            case "milestone-planned" -> messages.factPlanned();
            case "evidence-added" ->
                messages.factEvidence(
                        detail(entry, "criterion"), messages.evidenceType(EvidenceType.valueOf(detail(entry, "type"))));
            case "document-stored" ->
                messages.factStored(detail(entry, "sha256").substring(0, HASH_LETTERS));
            case "milestone-submitted" -> messages.factSubmitted(detail(entry, "revision"));
            case "milestone-returned" -> messages.factReturned(detail(entry, "revision"), detail(entry, "criteria"));
            case "milestone-accepted" -> messages.factAccepted();
            case "review-reminded" -> messages.factReminded();
            case "review-escalated" -> messages.factEscalated();
            default -> Words.words(entry.fact());
        };
    }

    private static String detail(AuditEntry entry, String name) {
        return entry.details().getOrDefault(name, "");
    }
}
