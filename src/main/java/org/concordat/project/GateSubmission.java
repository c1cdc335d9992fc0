package org.concordat.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;

/** A gate that is put before the deciders, and the evidence for it. */
public record GateSubmission(
        @NotNull Gate gate,

        @NotBlank @Size(max = 4000) @Pattern(regexp = Texts.LINES)
        String evidence) {}
