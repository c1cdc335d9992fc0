package org.concordat.agreement.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many of the authority's working days the other side has to answer a statement, and what silence means. */
public record AnswerTerm(
        @Min(1) @Max(90) int workingDays, @NotNull Silence silence) {}
