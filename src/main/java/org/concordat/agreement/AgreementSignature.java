package org.concordat.agreement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Identifiers;
import org.hibernate.annotations.Immutable;

/** A signature as it was given; never rewritten. */
@Entity(name = "AgreementSignature")
@Immutable
class AgreementSignature {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agreement_id"))
    private AgreementId agreement;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID signedBy;
    private int termsRevision;
    private String digest;
    private Instant signedAt;

    @SuppressWarnings("NullAway.Init")
    protected AgreementSignature() {}

    AgreementSignature(AgreementId agreement, Side side, int termsRevision, String digest, Actor by, Instant now) {
        this.id = Identifiers.next();
        this.agreement = agreement;
        this.side = side;
        this.signedBy = by.person().value();
        this.termsRevision = termsRevision;
        this.digest = digest;
        this.signedAt = now;
    }

    Side side() {
        return side;
    }

    String digest() {
        return digest;
    }
}
