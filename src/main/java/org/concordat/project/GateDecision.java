package org.concordat.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Identifiers;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A decision at a gate; a correction is a new decision on a new submission. */
@Entity(name = "GateDecision")
@Immutable
@Table(name = "project_gate_decision")
class GateDecision {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "project_id"))
    private ProjectId project;

    private UUID submissionId;

    @Enumerated(EnumType.STRING)
    private Gate gate;

    @Enumerated(EnumType.STRING)
    private GateOutcome decision;

    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private ProjectStage fromStage;

    @Enumerated(EnumType.STRING)
    private ProjectStage toStage;

    private UUID decidedBy;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected GateDecision() {}

    GateDecision(
            ProjectId project,
            SubmittedGate submission,
            GateVerdict verdict,
            ProjectStage from,
            ProjectStage to,
            Actor by,
            Instant now) {
        this.id = Identifiers.next();
        this.project = project;
        this.submissionId = submission.id();
        this.gate = submission.gate();
        this.decision = verdict.decision();
        this.reason = verdict.hasReason() ? verdict.reason() : null;
        this.fromStage = from;
        this.toStage = to;
        this.decidedBy = by.person().value();
        this.decidedAt = now;
    }

    ProjectStage toStage() {
        return toStage;
    }
}
