package org.concordat.payment.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a party reports it.
 *
 * @param name as clauses of the agreement ask for it, for example {@code actual-cost}
 * @param value a decimal, a count, a day, or true or false, as the clause needs it
 * @param provisional whether a better value will follow
 */
public record NewMeasurement(
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String name,
        @NotNull @Valid Occasion occasion,

        @NotBlank @Size(max = 60) @Pattern(regexp = Texts.ONE_LINE)
        String value,

        boolean provisional,

        @Nullable @Size(max = 500) @Pattern(regexp = Texts.ONE_LINE)
        String note) {}
