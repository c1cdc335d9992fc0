package org.concordat.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notice as its recipient reads it in the list; {@code readAt} is the first reading. */
public record NoticeRow(
        NoticeId id,
        String kind,
        String subject,
        String path,
        Instant createdAt,
        @Nullable Instant readAt) {}
