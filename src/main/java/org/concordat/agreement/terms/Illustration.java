package org.concordat.agreement.terms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.platform.Texts;

/**
 * An agreed example: both sides sign what the clause would give for these facts.
 *
 * @param facts a value for each fact by its input; a decimal, day or text as text, a count as integer
 */
public record Illustration(
        @NotBlank @Size(max = 100) @Pattern(regexp = Texts.ONE_LINE)
        String title,

        @NotNull @Size(max = 100) Map<String, @NotNull Object> facts) {
    public Illustration {
        // What is missing is refused by the rules above, which look after the values have been read
        if (facts != null) {
            facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        }
    }
}
