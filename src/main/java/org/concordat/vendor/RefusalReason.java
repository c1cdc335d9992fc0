package org.concordat.vendor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;

/** Why a vendor is refused, in words the vendor reads. */
public record RefusalReason(
        @NotBlank @Size(max = 2000) @Pattern(regexp = Texts.LINES)
        String reason) {}
