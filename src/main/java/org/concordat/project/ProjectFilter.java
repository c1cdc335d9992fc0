package org.concordat.project;

import org.jspecify.annotations.Nullable;

/** Which projects of a list are wanted; each part may be left open. */
public record ProjectFilter(
        @Nullable ProjectStage stage, @Nullable EngagementType engagementType) {}
