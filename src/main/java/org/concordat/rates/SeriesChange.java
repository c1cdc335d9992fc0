package org.concordat.rates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/** Another title or source of a series; what its numbers mean stays as it was opened. */
public record SeriesChange(
        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.ONE_LINE)
        String title,

        @Size(max = 1000) @Pattern(regexp = Texts.LINES) @Nullable
        String source) {}
