package org.concordat.payment.statement;

import java.time.Instant;
import java.util.UUID;
import org.concordat.platform.OrganisationId;

/** A reported fact as both sides read it; which person reported it stays in the audit record. */
public record MeasurementView(
        UUID id,
        UUID agreement,
        String name,
        Occasion occasion,
        int revision,
        String value,
        boolean provisional,
        String note,
        OrganisationId reportedFor,
        Instant reportedAt) {}
