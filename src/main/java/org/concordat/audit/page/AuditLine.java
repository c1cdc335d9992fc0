package org.concordat.audit.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the record, ready to read; {@code href} leads to its thing where that has a page. */
public record AuditLine(
        Instant at,
        String who,
        String organisation,
        String fact,
        String kind,
        @Nullable String subject,
        @Nullable String href,
        List<String> details) {}
