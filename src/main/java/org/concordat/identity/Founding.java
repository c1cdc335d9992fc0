package org.concordat.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;

/** A further organisation and the person who will administer its roles; vendors enter the register by themselves. */
public record Founding(
        @NotNull OrganisationKind kind,

        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.ONE_LINE)
        String name,

        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.ONE_LINE)
        String administrator) {}
