package org.concordat.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;
import org.concordat.platform.Texts;

/** What both sides agree on besides parties and value, which the award has fixed. */
public record AgreementTerms(
        @NotBlank @Size(max = 200) @Pattern(regexp = Texts.ONE_LINE)
        String title,

        @NotEmpty @Size(max = 60) List<@NotNull @Valid PlannedMilestone> milestones,
        @NotNull @Valid SharingTerms terms) {

    /** @throws MilestoneValuesDiffer unless the milestones are worth exactly the agreement's value */
    void require(Money value, LocalDate today) {
        var codes = new LinkedHashSet<String>();
        for (var milestone : milestones) {
            if (!codes.add(milestone.code())) {
                throw new CodeRepeated(milestone.code());
            }
            requireSound(milestone, today);
        }
        var sum = milestones.stream().map(PlannedMilestone::value).reduce(Money.zero(value.currency()), Money::plus);
        if (!sum.equals(value)) {
            throw new MilestoneValuesDiffer(value, sum);
        }
        terms.requireWhole(codes);
    }

    private static void requireSound(PlannedMilestone milestone, LocalDate today) {
        if (!milestone.value().isPositive()) {
            throw new InvalidValue("amount-not-positive", "A milestone is worth more than zero");
        }
        if (milestone.dueOn().isBefore(today)) {
            throw new InvalidValue(
                    "date-in-the-past", "Milestone " + milestone.code() + " is due on a day that has passed");
        }
        var codes = new HashSet<String>();
        for (var criterion : milestone.criteria()) {
            if (!codes.add(criterion.code())) {
                throw new CodeRepeated(criterion.code());
            }
        }
    }
}
