package org.concordat.procurement.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;

/** Why a tender ends without a decision; read by everybody who sees the tender. */
public record TenderCancellation(
        @NotBlank @Size(max = 2000) @Pattern(regexp = Texts.LINES)
        String reason) {}
