package org.concordat.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A decision at a gate. {@code returnTo} names the stage whose work is to be done again when the outcome is RETURN;
 * without it that is the present stage. A reason is needed for every outcome but approval.
 */
public record GateVerdict(
        @NotNull GateOutcome decision,

        @Size(max = 2000) @Pattern(regexp = Texts.LINES) @Nullable
        String reason,

        @Nullable ProjectStage returnTo) {
    public GateVerdict(GateOutcome decision, @Nullable String reason) {
        this(decision, reason, null);
    }

    @JsonIgnore
    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
