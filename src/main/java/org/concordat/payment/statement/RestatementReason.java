package org.concordat.payment.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;

/** Why a statement is computed and issued again. */
public record RestatementReason(
        @NotBlank @Size(max = 2000) @Pattern(regexp = Texts.LINES)
        String reason) {}
