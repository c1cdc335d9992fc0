package org.concordat.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;

/** Why an agreement does not come about. */
public record CancellationReason(
        @NotBlank @Size(max = 2000) @Pattern(regexp = Texts.LINES)
        String reason) {}
