package org.concordat.procurement.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;

/** The answer to a question, given to all at once. */
public record AnswerText(
        @NotBlank @Size(max = 8000) @Pattern(regexp = Texts.LINES)
        String text) {}
