package org.concordat.procurement.evaluation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.procurement.tender.TenderId;
import org.jspecify.annotations.Nullable;

/** What one evaluator declared before scoring; never changed. */
@Entity
public class ConflictDeclaration {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "tender_id"))
    private TenderId tender;

    @Column(name = "evaluator_id")
    private UUID evaluator;

    private boolean conflict;
    private @Nullable String nature;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ConflictDeclaration() {}

    ConflictDeclaration(TenderId tender, UUID evaluator, boolean conflict, @Nullable String nature, Instant now) {
        this.id = Identifiers.next();
        this.tender = tender;
        this.evaluator = evaluator;
        this.conflict = conflict;
        this.nature = nature;
        this.at = now;
    }

    boolean isConflict() {
        return conflict;
    }

    UUID evaluator() {
        return evaluator;
    }
}
