package org.concordat.workflow;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job of the engine that has used up its attempts: at which step of which case, and why. */
public record Incident(
        UUID id,
        String processKey,
        UUID businessKey,
        @Nullable String step,
        @Nullable String cause,
        @Nullable String label,
        @Nullable String path) {}
