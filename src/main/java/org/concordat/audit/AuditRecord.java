package org.concordat.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Reference;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of the record: who did what to which thing, when. References and codes only, no personal data. */
@Entity
@Immutable
public class AuditRecord {
    @Id
    private UUID id;

    private Instant at;
    private UUID person;

    @Column(nullable = true)
    private @Nullable UUID organisation;

    private String fact;
    private String subjectKind;

    @Column(nullable = true)
    private @Nullable UUID subjectId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> details;

    @SuppressWarnings("NullAway.Init")
    protected AuditRecord() {}

    AuditRecord(Instant at, Actor by, String fact, Reference about, Map<String, String> details) {
        this(at, by, fact, about.kind(), about.id(), details);
    }

    AuditRecord(Instant at, Actor by, String fact, String kind, @Nullable UUID subjectId, Map<String, String> details) {
        var actingFor = by.organisation();
        this.id = Identifiers.next();
        this.at = at;
        this.person = by.person().value();
        this.organisation = actingFor == null ? null : actingFor.value();
        this.fact = fact;
        this.subjectKind = kind;
        this.subjectId = subjectId;
        this.details = Map.copyOf(details);
    }
}
