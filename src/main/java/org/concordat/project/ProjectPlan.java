package org.concordat.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Money;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/** What an officer writes down about a project to be. */
public record ProjectPlan(
        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.ONE_LINE)
        String title,

        @NotBlank @Size(max = 4000) @Pattern(regexp = Texts.LINES)
        String purpose,

        @NotNull EngagementType engagementType,
        @NotNull Money budget,
        @Valid @Nullable ProjectSource source) {}
