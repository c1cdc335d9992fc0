package org.concordat.payment.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;

/** How a disputed line is decided. */
public record DisputeDecision(
        @PositiveOrZero int line,
        @NotNull Outcome outcome,

        @NotBlank @Size(max = 2000) @Pattern(regexp = Texts.LINES)
        String reason) {
    /** Whether the line stands. */
    public enum Outcome {
        /** It stands and is posted. */
        UPHELD,
        /** It was wrong and is not posted; where it belongs to a restatement, the whole restatement falls. */
        WITHDRAWN
    }
}
