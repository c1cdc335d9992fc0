package org.concordat.milestone.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.concordat.audit.AuditEntry;
import org.concordat.audit.AuditFilter;
import org.concordat.audit.AuditTrail;
import org.concordat.identity.Members;
import org.concordat.milestone.EvidenceType;
import org.concordat.milestone.MilestoneView;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PageRequest;

/** Turns the audit record of a milestone into words; people stand behind their organisation. */
@ApplicationScoped
class MilestoneHistory {
    private static final int LINES = 200;
    private static final int HASH_LETTERS = 12;

    private final AuditTrail trail;
    private final Members members;
    private final MilestoneMessages messages;

    MilestoneHistory(AuditTrail trail, Members members, MilestoneMessages messages) {
        this.trail = trail;
        this.members = members;
        this.messages = messages;
    }

    List<HistoryLine> of(MilestoneView milestone, Function<Instant, String> time) {
        var about = milestone.id().reference();
        return trail.search(AuditFilter.about(about.kind(), about.id()), PageRequest.of(LINES, null)).items().stream()
                .map(entry -> new HistoryLine(time.apply(entry.at()), who(entry), what(entry)))
                .toList();
    }

    private String who(AuditEntry entry) {
        return entry.organisation() == null
                ? messages.theService()
                : members.organisation(new OrganisationId(entry.organisation())).name();
    }

    private String what(AuditEntry entry) {
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
            default -> entry.fact().replace('-', ' ');
        };
    }

    private static String detail(AuditEntry entry, String name) {
        return entry.details().getOrDefault(name, "");
    }
}
