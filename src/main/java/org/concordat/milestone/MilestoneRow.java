package org.concordat.milestone;

import java.time.Instant;
import java.time.LocalDate;
import org.concordat.agreement.AgreementId;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/** A milestone in a list. */
public record MilestoneRow(
        MilestoneId id,
        String number,
        AgreementId agreement,
        String code,
        String title,
        Money value,
        LocalDate dueOn,
        MilestoneStatus status,
        @Nullable Instant reviewDueAt) {}
