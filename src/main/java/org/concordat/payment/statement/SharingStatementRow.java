package org.concordat.payment.statement;

import java.time.Instant;
import java.util.UUID;

/** A sharing statement in a list. */
public record SharingStatementRow(
        StatementId id,
        String number,
        UUID agreement,
        String agreementNumber,
        String clause,
        String clauseTitle,
        Occasion occasion,
        StatementStatus status,
        boolean provisional,
        Instant issuedAt,
        Instant answerDueAt) {}
