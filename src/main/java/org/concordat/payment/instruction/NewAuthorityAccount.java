package org.concordat.payment.instruction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;

/** The account that an authority pays from; its bank wants to be named in every file. */
public record NewAuthorityAccount(
        @NotBlank @Size(max = 70) @Pattern(regexp = Texts.ONE_LINE)
        String holder,

        @NotBlank @Size(max = 60) @Pattern(regexp = Texts.ONE_LINE)
        String iban,

        @NotBlank @Size(max = 20) @Pattern(regexp = Texts.ONE_LINE)
        String bic) {}
