package org.concordat.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.concordat.agreement.AgreementDesk;
import org.concordat.agreement.AgreementSigned;
import org.concordat.agreement.AgreementView;
import org.concordat.agreement.PlannedMilestone;
import org.concordat.platform.Actor;

/** What the signed agreement promises becomes work to be shown, in the transaction of the last signature. */
@ApplicationScoped
class PlanMilestones {
    private final AgreementDesk agreements;
    private final MilestoneReviews reviews;

    PlanMilestones(AgreementDesk agreements, MilestoneReviews reviews) {
        this.agreements = agreements;
        this.reviews = reviews;
    }

    void begin(@Observes AgreementSigned fact) {
        var agreement = agreements.find(fact.agreement(), Actor.system());
        agreement.milestones().forEach(planned -> reviews.plan(plan(agreement, planned), Actor.system()));
    }

    private static MilestonePlan plan(AgreementView agreement, PlannedMilestone planned) {
        return new MilestonePlan(
                agreement.id(),
                agreement.authority(),
                agreement.vendor(),
                planned.code(),
                planned.title(),
                planned.value(),
                planned.dueOn(),
                planned.criteria().stream()
                        .map(criterion -> new MilestonePlan.PlannedCriterion(criterion.code(), criterion.text()))
                        .toList());
    }
}
