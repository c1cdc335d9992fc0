package org.concordat.vendor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/** How somebody has made sure whose account it is: by which source, and what else is worth knowing. */
public record AccountVerification(
        @NotBlank @Size(max = 300) @Pattern(regexp = Texts.ONE_LINE)
        String source,

        @Size(max = 2000) @Pattern(regexp = Texts.LINES) @Nullable
        String note) {}
