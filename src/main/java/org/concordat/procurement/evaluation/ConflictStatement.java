package org.concordat.procurement.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/** Whether an evaluator has a conflict of interest with any bidder; with one, its nature. */
public record ConflictStatement(
        @NotNull Boolean conflict,

        @Nullable @Size(max = 2000) @Pattern(regexp = Texts.LINES)
        String nature) {}
