package org.concordat.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.SelfApproval;
import org.concordat.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** A partnership that an authority wants, from the first idea on. */
@Entity
public class Project implements Versioned {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProjectId id;

    @jakarta.persistence.Version
    private int version;

    private String number;
    private String title;
    private String purpose;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "authority_id"))
    private OrganisationId authority;

    @Enumerated(EnumType.STRING)
    private EngagementType engagementType;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "budget_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "budget_currency"))
    private Money budget;

    @Enumerated(EnumType.STRING)
    private ProjectStage stage;

    private List<UUID> preparedBy;
    private Instant preparedAt;

    @Embedded
    private @Nullable ProjectSource source;

    @Enumerated(EnumType.STRING)
    private @Nullable Gate openGate;

    private @Nullable UUID openSubmissionId;

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    Project(ProjectPlan plan, String number, Actor officer, Instant now) {
        if (!plan.budget().isPositive()) {
            throw new InvalidValue("amount-not-positive", "A budget is more than zero");
        }
        this.id = ProjectId.next();
        this.number = number;
        this.title = plan.title().strip();
        this.purpose = plan.purpose();
        this.authority = officer.requireOrganisation();
        this.engagementType = plan.engagementType();
        this.budget = plan.budget();
        this.source = plan.source();
        this.stage = ProjectStage.IDENTIFICATION;
        this.preparedBy = officer.persons();
        this.preparedAt = now;
    }

    /** Puts the gate at the end of the present stage before the deciders. */
    SubmittedGate submit(GateSubmission form, Actor officer, Instant now, Instant dueAt) {
        officer.require(Role.PROCUREMENT_OFFICER);
        if (openGate != null) {
            throw new GateAlreadySubmitted(openGate);
        }
        if (form.gate().from() != stage) {
            throw new GateOutOfOrder(form.gate(), stage);
        }
        var submission = new SubmittedGate(id, form, officer, now, dueAt);
        openGate = form.gate();
        openSubmissionId = submission.id();
        return submission;
    }

    /** Somebody who neither prepared the project nor submitted the gate decides on it. */
    GateDecision decide(GateVerdict verdict, SubmittedGate submission, Actor approver, Instant now) {
        approver.require(Role.APPROVER);
        SelfApproval.refuse(approver, preparedBy);
        SelfApproval.refuse(approver, submission.submittedBy());
        if (verdict.decision() != GateOutcome.APPROVE && !verdict.hasReason()) {
            throw new InvalidValue("reason-missing", "Say why the gate is returned or rejected");
        }
        var from = stage;
        var to = target(verdict, submission.gate());
        if (to != from) {
            moveTo(to);
        }
        openGate = null;
        openSubmissionId = null;
        return new GateDecision(id, submission, verdict, from, to, approver, now);
    }

    /** An award or a signature elsewhere moves the project on; where it stands there already, nothing happens. */
    boolean advance(ProjectStage target) {
        if (stage == target) {
            return false;
        }
        moveTo(target);
        return true;
    }

    void requireApprovedForTender() {
        if (stage != ProjectStage.TENDER) {
            throw new ProjectNotApproved(stage);
        }
    }

    private ProjectStage target(GateVerdict verdict, Gate gate) {
        return switch (verdict.decision()) {
            case APPROVE -> gate.to();
            case REJECT -> ProjectStage.CANCELLED;
            case RETURN -> {
                var wanted = verdict.returnTo() == null ? stage : verdict.returnTo();
                if (wanted.compareTo(stage) > 0) {
                    throw new ReturnNotEarlier(stage, wanted);
                }
                yield wanted;
            }
        };
    }

    private void moveTo(ProjectStage target) {
        if (!stage.next().contains(target)) {
            throw new IllegalMove(stage, target);
        }
        stage = target;
    }

    ProjectId id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    OrganisationId authority() {
        return authority;
    }

    ProjectStage stage() {
        return stage;
    }

    /** The submission that waits for its decision.
     *
     * @throws NoGateSubmitted when none does
     */
    UUID requireOpenSubmission() {
        if (openSubmissionId == null) {
            throw new NoGateSubmitted();
        }
        return openSubmissionId;
    }

    ProjectView view(List<GateStep> gates) {
        return new ProjectView(
                id,
                version,
                number,
                title,
                purpose,
                authority,
                engagementType,
                budget,
                stage,
                source,
                openGate,
                preparedAt,
                gates);
    }
}
