package org.concordat.agreement.terms;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who bears a risk of the partnership.
 *
 * @param risk its code in the list {@code risk-category}
 * @param clause the code of the clause by which it is shared; null where it is not shared
 */
public record RiskAllocation(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,40}") String risk,
        @NotNull RiskHolder allocation,

        @Nullable @Pattern(regexp = "[A-Z0-9-]{1,20}") String clause) {
    /** @throws SharedRiskWithoutRule where it is marked shared and no clause says how, or the other way round */
    void requireRule(Set<String> clauses) {
        if ((allocation == RiskHolder.SHARED) != (clause != null) || clause != null && !clauses.contains(clause)) {
            throw new SharedRiskWithoutRule(risk);
        }
    }
}
