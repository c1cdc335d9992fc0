package org.concordat.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;

/** What must be shown before a milestone is accepted. */
public record AcceptanceCriterion(
        @NotNull @Pattern(regexp = "[A-Z0-9-]{1,20}") String code,

        @NotBlank @Size(max = 1000) @Pattern(regexp = Texts.LINES)
        String text) {}
