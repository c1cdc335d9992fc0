package org.concordat.notice;

import java.util.Map;
import java.util.UUID;
import org.concordat.platform.Reference;
import org.jspecify.annotations.Nullable;

/** A mail that the worker has taken out of the outbox. */
record OutboxMail(
        UUID id,
        UUID notice,
        Reference about,
        String kind,
        int attempts,
        @Nullable String address,
        String subject,
        Map<String, String> params) {}
