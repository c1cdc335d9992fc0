package org.concordat.audit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an auditor looks for; each part may be left open. */
public record AuditFilter(
        @Nullable Set<String> facts,
        @Nullable String subjectKind,
        @Nullable UUID subjectId,
        @Nullable UUID person,
        @Nullable Instant from,
        @Nullable Instant until) {
    public static AuditFilter about(String kind, UUID id) {
        return new AuditFilter(null, kind, id, null, null, null);
    }

    /** The same, but these facts alone. */
    public AuditFilter only(@Nullable Set<String> wanted) {
        return new AuditFilter(wanted, subjectKind, subjectId, person, from, until);
    }
}
