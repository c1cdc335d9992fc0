package org.concordat.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the audit record as it is read. */
public record AuditEntry(
        UUID id,
        Instant at,
        UUID person,
        @Nullable UUID organisation,
        String fact,
        String subjectKind,
        @Nullable UUID subjectId,
        Map<String, String> details) {}
