package org.concordat.payment.statement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Identifiers;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Reference;
import org.hibernate.annotations.Immutable;

/** A fact that a party reported for an occasion; never changed, a better report is a further revision. */
@Entity
@Immutable
public class Measurement {
    @Id
    private UUID id;

    private UUID agreementId;
    private String name;

    @Embedded
    private Occasion occasion;

    private int revision;

    @Column(name = "value")
    private String reported;

    private boolean provisional;
    private String note;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reported_for"))
    private OrganisationId reportedFor;

    private UUID reportedBy;
    private Instant reportedAt;

    @SuppressWarnings("NullAway.Init")
    protected Measurement() {}

    Measurement(
            UUID agreement, NewMeasurement report, int revision, OrganisationId reportedFor, Actor by, Instant now) {
        this.id = Identifiers.next();
        this.agreementId = agreement;
        this.name = report.name();
        this.occasion = report.occasion();
        this.revision = revision;
        this.reported = report.value();
        this.provisional = report.provisional();
        this.note = report.note() == null ? "" : report.note().strip();
        this.reportedFor = reportedFor;
        this.reportedBy = by.person().value();
        this.reportedAt = now;
    }

    UUID id() {
        return id;
    }

    Reference reference() {
        return new Reference("measurement", id);
    }

    UUID agreement() {
        return agreementId;
    }

    String value() {
        return reported;
    }

    boolean isProvisional() {
        return provisional;
    }

    /** As people would look it up. */
    String provenance() {
        return "%s, revision %d, reported %s".formatted(name, revision, reportedAt);
    }

    MeasurementView view() {
        return new MeasurementView(
                id, agreementId, name, occasion, revision, reported, provisional, note, reportedFor, reportedAt);
    }
}
