package org.concordat.workflow;

import java.time.Instant;
import java.util.UUID;
import org.concordat.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** Something that waits for a person: what, about which thing, since when, due when, and who has claimed it. */
public record WorkItem(
        UUID id,
        int version,
        String processKey,
        String taskKey,
        String role,
        String title,
        String kind,
        UUID subject,
        String label,
        String path,
        Instant openedAt,
        Instant dueAt,
        @Nullable UUID claimedBy)
        implements Versioned {

    public boolean isOverdue(Instant now) {
        return now.isAfter(dueAt);
    }
}
