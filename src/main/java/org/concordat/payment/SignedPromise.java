package org.concordat.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.sharing.PartyWeight;

/** What a signed agreement promises to pay, and how each milestone's cost is shared. */
public record SignedPromise(
        UUID agreement,
        String number,
        String title,
        OrganisationId authority,
        String authorityName,
        OrganisationId vendor,
        String vendorName,
        Money value,
        List<Milestone> milestones) {
    /** One milestone with the parties that bear its cost, in the order of the terms. */
    public record Milestone(String code, String title, Money value, LocalDate dueOn, List<PartyWeight> shares) {}

    public SignedPromise {
        milestones = List.copyOf(milestones);
        var sum = milestones.stream().map(Milestone::value).reduce(Money.zero(value.currency()), Money::plus);
        if (!sum.equals(value)) {
            throw new IllegalArgumentException("Milestones of " + number + " sum to " + sum + ", not to " + value);
        }
    }
}
