package org.concordat.vendor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/** An account as its owner enters it; the BIC only where a bank still asks for it. */
public record NewBankAccount(
        @NotBlank @Size(max = 70) @Pattern(regexp = Texts.ONE_LINE)
        String holder,

        @NotBlank @Size(max = 60) @Pattern(regexp = Texts.ONE_LINE)
        String iban,

        @Size(max = 20) @Pattern(regexp = Texts.ONE_LINE) @Nullable
        String bic) {}
