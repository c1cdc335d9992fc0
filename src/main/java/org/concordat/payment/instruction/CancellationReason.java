package org.concordat.payment.instruction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;

/** Why a payment is ended before it goes to the bank. */
public record CancellationReason(
        @NotBlank @Size(max = 2000) @Pattern(regexp = Texts.LINES)
        String reason) {}
