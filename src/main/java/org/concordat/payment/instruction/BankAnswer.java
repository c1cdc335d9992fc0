package org.concordat.payment.instruction;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Versioned;
import org.hibernate.annotations.Immutable;

/** A file of a bank that has been read; the same bytes are read once. */
@Entity
@Immutable
public class BankAnswer implements Versioned {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BankAnswerId id;

    @jakarta.persistence.Version
    private int version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "authority_id"))
    private OrganisationId authority;

    @Enumerated(EnumType.STRING)
    private AnswerKind kind;

    private String messageId;
    private String sha256;
    private UUID receivedBy;
    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init")
    protected BankAnswer() {}

    BankAnswer(OrganisationId authority, AnswerKind kind, String messageId, String sha256, Actor by, Instant now) {
        this.id = BankAnswerId.next();
        this.authority = authority;
        this.kind = kind;
        this.messageId = messageId;
        this.sha256 = sha256;
        this.receivedBy = by.person().value();
        this.receivedAt = now;
    }

    BankAnswerId id() {
        return id;
    }

    OrganisationId authority() {
        return authority;
    }

    String sha256() {
        return sha256;
    }

    @Override
    public int version() {
        return version;
    }

    BankAnswerView view(boolean repeated, Map<RowOutcome, Long> counts) {
        return new BankAnswerView(
                id,
                version,
                kind,
                messageId,
                sha256,
                receivedAt,
                repeated,
                counts.getOrDefault(RowOutcome.SETTLED, 0L),
                counts.getOrDefault(RowOutcome.REJECTED, 0L),
                counts.getOrDefault(RowOutcome.CONFIRMED, 0L),
                counts.getOrDefault(RowOutcome.KNOWN, 0L),
                counts.getOrDefault(RowOutcome.UNMATCHED, 0L));
    }
}
