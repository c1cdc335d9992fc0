package org.concordat.milestone;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.agreement.AgreementId;
import org.concordat.document.DocumentId;
import org.concordat.document.DocumentView;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.Money;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.SelfApproval;
import org.concordat.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** A deliverable with a value: the vendor shows by evidence that each criterion is met, the authority accepts or returns. */
@Entity
public class Milestone implements Versioned {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MilestoneId id;

    @jakarta.persistence.Version
    private int version;

    private String number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agreement_id"))
    private AgreementId agreement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "authority_id"))
    private OrganisationId authority;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "vendor_id"))
    private OrganisationId vendor;

    private String code;
    private String title;

    @Embedded
    private Money payment;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private MilestoneStatus status;

    private int revision;
    private List<UUID> makers;
    private @Nullable Instant submittedAt;
    private @Nullable Instant reviewDueAt;
    private @Nullable Instant reworkDueAt;
    private @Nullable Instant acceptedAt;

    @ElementCollection
    @CollectionTable(name = "milestone_criterion", joinColumns = @JoinColumn(name = "milestone_id"))
    private Set<Criterion> criteria = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "milestone_evidence", joinColumns = @JoinColumn(name = "milestone_id"))
    private Set<Evidence> evidence = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "milestone_finding", joinColumns = @JoinColumn(name = "milestone_id"))
    private Set<Finding> findings = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    Milestone(MilestonePlan plan, String number) {
        if (plan.criteria().isEmpty()) {
            throw new IllegalArgumentException("A milestone without criteria can never be shown to be met");
        }
        this.id = MilestoneId.next();
        this.number = number;
        this.agreement = plan.agreement();
        this.authority = plan.authority();
        this.vendor = plan.vendor();
        this.code = plan.code();
        this.title = plan.title();
        this.payment = plan.value();
        this.dueOn = plan.dueOn();
        this.status = MilestoneStatus.SCHEDULED;
        this.makers = List.of();
        for (var criterion : plan.criteria()) {
            criteria.add(new Criterion(criteria.size(), criterion.code(), criterion.text()));
        }
    }

    /** Asked before a file is taken in, so that nothing is stored in vain. */
    void requireEvidenceWelcome(String criterion, Actor actor) {
        requireDeliveredBy(actor);
        if (!status.takesEvidence()) {
            throw new EvidenceFrozen();
        }
        requireCriterion(criterion);
    }

    /** The vendor adds a file for the revision to come. */
    void attach(String criterion, EvidenceType type, DocumentId document, Actor actor, Instant now) {
        requireEvidenceWelcome(criterion, actor);
        evidence.add(new Evidence(
                revision + 1, criterion, type, document.value(), actor.person().value(), now));
        remember(actor);
        if (status == MilestoneStatus.SCHEDULED) {
            moveTo(MilestoneStatus.IN_PROGRESS);
        }
    }

    /** From now on the evidence stands still, and the authority's clock runs. */
    void submit(Actor actor, Instant now, Instant reviewDue) {
        requireDeliveredBy(actor);
        if (!status.takesEvidence()) {
            throw new IllegalMove(status, MilestoneStatus.SUBMITTED);
        }
        var missing = missingEvidence();
        if (!missing.isEmpty()) {
            throw new EvidenceMissing(missing);
        }
        moveTo(MilestoneStatus.SUBMITTED);
        remember(actor);
        revision++;
        submittedAt = now;
        reviewDueAt = reviewDue;
        reworkDueAt = null;
    }

    void accept(Actor reviewer, Instant now) {
        requireReviewedBy(reviewer);
        moveTo(MilestoneStatus.ACCEPTED);
        acceptedAt = now;
    }

    /** Sends the revision back; each reason names the criterion that it leaves open. */
    void sendBack(Map<String, String> reasons, Actor reviewer, Instant reworkDue) {
        requireReviewedBy(reviewer);
        if (reasons.isEmpty()) {
            throw new ReasonsMissing();
        }
        reasons.keySet().forEach(this::requireCriterion);
        moveTo(MilestoneStatus.RETURNED);
        reasons.forEach((criterion, reason) -> findings.add(new Finding(revision, criterion, reason)));
        reworkDueAt = reworkDue;
    }

    /** Criteria that nothing was handed in for; one that was returned needs something new. */
    List<String> missingEvidence() {
        return ordered()
                .map(Criterion::code)
                .filter(criterion -> evidence.stream()
                        .noneMatch(item -> item.criterion().equals(criterion)
                                && item.revision() > lastRevisionReturned(criterion)))
                .toList();
    }

    boolean isUnderReview() {
        return status == MilestoneStatus.SUBMITTED;
    }

    boolean holds(DocumentId document) {
        return evidence.stream().anyMatch(item -> item.document().equals(document.value()));
    }

    private int lastRevisionReturned(String criterion) {
        return findings.stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .mapToInt(Finding::revision)
                .max()
                .orElse(0);
    }

    private void requireDeliveredBy(Actor actor) {
        actor.require(Role.DELIVERY_MANAGER);
        if (!actor.worksFor(vendor)) {
            throw NotFound.hidden("milestone");
        }
    }

    /** One person may belong to both sides; the role alone would let that person accept its own work. */
    private void requireReviewedBy(Actor reviewer) {
        reviewer.require(Role.MILESTONE_REVIEWER);
        if (!reviewer.worksFor(authority)) {
            throw NotFound.hidden("milestone");
        }
        SelfApproval.refuse(reviewer, makers);
    }

    private void requireCriterion(String code) {
        if (criteria.stream().noneMatch(criterion -> criterion.code().equals(code))) {
            throw new UnknownCriterion(code);
        }
    }

    private void remember(Actor actor) {
        makers = Stream.concat(makers.stream(), actor.persons().stream())
                .distinct()
                .toList();
    }

    private void moveTo(MilestoneStatus target) {
        if (!status.next().contains(target)) {
            throw new IllegalMove(status, target);
        }
        status = target;
    }

    public MilestoneId id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    MilestoneStatus status() {
        return status;
    }

    int revision() {
        return revision;
    }

    OrganisationId authority() {
        return authority;
    }

    OrganisationId vendor() {
        return vendor;
    }

    MilestoneAccepted acceptance(Actor by) {
        return new MilestoneAccepted(id, agreement, code, payment, by);
    }

    private Stream<Criterion> ordered() {
        return criteria.stream().sorted(Comparator.comparingInt(Criterion::position));
    }

    MilestoneView view(Map<UUID, DocumentView> files) {
        var missing = Set.copyOf(missingEvidence());
        return new MilestoneView(
                id,
                version,
                number,
                agreement,
                authority,
                vendor,
                code,
                title,
                payment,
                dueOn,
                status,
                revision,
                submittedAt,
                reviewDueAt,
                reworkDueAt,
                acceptedAt,
                ordered().map(each -> criterionView(each, missing, files)).toList());
    }

    private MilestoneView.Criterion criterionView(
            Criterion criterion, Set<String> missing, Map<UUID, DocumentView> files) {
        var items = evidence.stream()
                .filter(item -> item.criterion().equals(criterion.code()))
                .sorted(Comparator.comparing(Evidence::at).thenComparing(Evidence::document))
                .map(item -> MilestoneView.EvidenceItem.of(item, files.get(item.document())))
                .toList();
        var returned = findings.stream()
                .filter(finding -> finding.criterion().equals(criterion.code()))
                .sorted(Comparator.comparingInt(Finding::revision))
                .map(finding -> new MilestoneView.Reason(finding.revision(), finding.reason()))
                .toList();
        return new MilestoneView.Criterion(
                criterion.code(), criterion.text(), missing.contains(criterion.code()), items, returned);
    }
}
