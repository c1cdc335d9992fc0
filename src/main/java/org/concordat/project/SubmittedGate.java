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
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Identifiers;
import org.hibernate.annotations.Immutable;

/** A submission as it was put before the deciders; never rewritten. */
@Entity(name = "SubmittedGate")
@Immutable
@Table(name = "project_gate_submission")
class SubmittedGate {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "project_id"))
    private ProjectId project;

    @Enumerated(EnumType.STRING)
    private Gate gate;

    private String evidence;
    private List<UUID> submittedBy;
    private Instant submittedAt;
    private Instant dueAt;

    @SuppressWarnings("NullAway.Init")
    protected SubmittedGate() {}

    SubmittedGate(ProjectId project, GateSubmission form, Actor by, Instant now, Instant dueAt) {
        this.id = Identifiers.next();
        this.project = project;
        this.gate = form.gate();
        this.evidence = form.evidence();
        this.submittedBy = by.persons();
        this.submittedAt = now;
        this.dueAt = dueAt;
    }

    UUID id() {
        return id;
    }

    Gate gate() {
        return gate;
    }

    List<UUID> submittedBy() {
        return submittedBy;
    }
}
