package org.concordat.workflow;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one nightly task did in the last night it ran. */
public record NightlyResult(
        LocalDate night,
        String task,
        Instant finishedAt,
        @Nullable String failure) {}
