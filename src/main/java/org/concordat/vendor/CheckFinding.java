package org.concordat.vendor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;

/** What a check found and where it was looked up. */
public record CheckFinding(
        @NotNull CheckResult result,

        @NotBlank @Size(max = 300) @Pattern(regexp = Texts.ONE_LINE)
        String source) {}
