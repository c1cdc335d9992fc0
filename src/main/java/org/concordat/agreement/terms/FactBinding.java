package org.concordat.agreement.terms;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An input of the mechanism that is no term but a fact.
 *
 * @param input where it stands among the inputs, as a JSON pointer, for example {@code /terms/0/current}
 * @param of the name of a measurement, the code of a series, or a field such as {@code /result/carriedForward} or
 *     {@code /inputs/newCapex}; null where the source needs none
 */
public record FactBinding(
        @NotNull @Pattern(regexp = POINTER) @Size(max = 200) String input,
        @NotNull FactSource source,

        @Nullable @Pattern(regexp = "[A-Za-z0-9/._-]{1,200}")
        String of) {
    /** As RFC 6901 has it: a slash in a name, such as {@code ACT/365F}, is written {@code ~1}. */
    static final String POINTER = "(/([A-Za-z0-9_.-]|~[01])+)+";

    /** @throws FactWithoutSource where the source needs more to be found */
    void requireNamed() {
        if (source.isNamed() && of == null
                || source.isCarried() && !String.valueOf(of).matches("/(inputs|result)" + POINTER)) {
            throw new FactWithoutSource(input);
        }
    }
}
