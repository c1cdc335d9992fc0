package org.concordat.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/** A milestone in a list. */
public record MilestoneRow(
        MilestoneId id,
        String number,
        UUID agreement,
        String code,
        String title,
        Money value,
        LocalDate dueOn,
        MilestoneStatus status,
        @Nullable Instant reviewDueAt) {}
