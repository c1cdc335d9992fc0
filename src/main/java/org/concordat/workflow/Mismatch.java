package org.concordat.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row and its process that disagree, until a later check finds them in step. */
public record Mismatch(
        UUID id,
        String processKey,
        UUID businessKey,
        String what,
        Instant foundAt,
        @Nullable String label,
        @Nullable String path) {}
