package org.concordat.agreement.terms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;

/**
 * What an amount of the outcome does: a line of the statement, and of the books.
 *
 * @param result where the amount stands in the result, as a JSON pointer, for example {@code /contractorShare}
 * @param party the authority, or the further funder, that is the other side of the vendor, or that bears the amount
 * @param cumulative whether the amount counts from the beginning, so that each statement adds only what is new
 * @param rounding to the smallest unit of the agreement's currency: half away from zero, or towards zero for a limit
 */
public record Effect(
        @NotNull @Pattern(regexp = FactBinding.POINTER) @Size(max = 200)
        String result,

        @NotNull EffectKind kind,

        @NotBlank @Size(max = 100) @Pattern(regexp = Texts.ONE_LINE)
        String party,

        boolean cumulative,
        @NotNull EffectRounding rounding) {}
