package org.concordat.project;

import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/** A project in a list. */
public record ProjectRow(
        ProjectId id,
        String number,
        String title,
        EngagementType engagementType,
        Money budget,
        ProjectStage stage,
        @Nullable Gate openGate) {}
