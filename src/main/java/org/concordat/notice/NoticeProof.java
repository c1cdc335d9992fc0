package org.concordat.notice;

import java.time.Instant;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.PersonId;
import org.jspecify.annotations.Nullable;

/** What is known of one notice: to whom, since when it stood in the application, when mail left, when it was first read. */
public record NoticeProof(
        NoticeId notice,
        String kind,
        PersonId person,
        OrganisationId from,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant readAt) {}
