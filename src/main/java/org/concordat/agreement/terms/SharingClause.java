package org.concordat.agreement.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A term by which cost, risk or reward is shared: the mechanism with its agreed parameters, the facts it waits for, when
 * it computes, what the outcome means in money, and how the other side answers.
 *
 * @param version of the mechanism; null in a draft asks for the newest, which the agreement then fixes
 * @param parameters the inputs of the mechanism without the facts, written as its calculation takes them
 */
public record SharingClause(
        @NotNull @Pattern(regexp = "[A-Z0-9-]{1,20}") String code,

        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.ONE_LINE)
        String title,

        @NotNull @Pattern(regexp = "[A-Za-z0-9.]{1,80}") String mechanism,
        @Nullable Integer version,
        @NotNull @Size(max = 40) Map<String, Object> parameters,
        @NotNull @Size(max = 40) List<@NotNull @Valid FactBinding> facts,
        @NotNull Trigger trigger,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Effect> effects,
        @NotNull @Valid AnswerTerm answer,
        @NotEmpty @Size(max = 3) List<@NotNull @Valid Illustration> illustrations) {
    /** Whether a statement of it needs what the earlier ones said or posted. */
    public boolean buildsOnEarlier() {
        return effects.stream().anyMatch(Effect::cumulative)
                || facts.stream().anyMatch(fact -> fact.source().isCarried());
    }

    SharingClause fixedTo(int mechanismVersion) {
        return new SharingClause(
                code, title, mechanism, mechanismVersion, parameters, facts, trigger, effects, answer, illustrations);
    }

    /** To see what the mechanism gives before it is said what that means. */
    public SharingClause withoutEffects() {
        return new SharingClause(
                code, title, mechanism, version, parameters, facts, trigger, List.of(), answer, illustrations);
    }
}
