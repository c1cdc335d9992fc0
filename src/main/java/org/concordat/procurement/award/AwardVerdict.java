package org.concordat.procurement.award;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/** The approver's decision: the bid in the first place, or nobody and why. */
public record AwardVerdict(
        @NotNull AwardOutcome outcome,

        @Nullable @Size(max = 2000) @Pattern(regexp = Texts.LINES)
        String reason) {

    String requireReason() {
        if (reason == null || reason.isBlank()) {
            throw new InvalidValue("reason-missing", "Say why there is no award.");
        }
        return reason;
    }
}
