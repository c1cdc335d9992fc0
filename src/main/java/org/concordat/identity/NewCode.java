package org.concordat.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;

/** A code that a list does not have yet, and what people call it. */
public record NewCode(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,30}", message = "1 to 30 letters without accents, digits, - or _")
        String code,

        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.ONE_LINE)
        String label) {}
