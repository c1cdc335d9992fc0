package org.concordat.procurement.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;

/** A question as it will be read by everybody: it should not say who asks. */
public record QuestionText(
        @NotBlank @Size(max = 4000) @Pattern(regexp = Texts.LINES)
        String text) {}
