package org.concordat.milestone.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Map;
import org.concordat.identity.Role;
import org.concordat.milestone.MilestoneAccepted;
import org.concordat.milestone.MilestoneReturned;
import org.concordat.milestone.MilestoneReviews;
import org.concordat.milestone.MilestoneSubmitted;
import org.concordat.milestone.ReviewDates;
import org.concordat.platform.Actor;
import org.concordat.workflow.Case;
import org.concordat.workflow.Processes;

/** Keeps the review process in step with the milestone. The milestone decides; the process follows. */
@ApplicationScoped
class MilestoneReviewProcess {
    static final String KEY = "milestone-review";

    private final Processes processes;
    private final MilestoneReviews reviews;

    MilestoneReviewProcess(Processes processes, MilestoneReviews reviews) {
        this.processes = processes;
        this.reviews = reviews;
    }

    /** The first revision begins the episode; the next ones answer a return within it. */
    void submitted(@Observes MilestoneSubmitted fact) {
        if (fact.revision() > 1) {
            processes.complete(KEY, fact.milestone().value(), "rework", Map.of(), times(fact.dates()));
            return;
        }
        var milestone = reviews.find(fact.milestone(), Actor.system());
        var audience = Map.of(
                Role.MILESTONE_REVIEWER, milestone.authority(),
                Role.DELIVERY_MANAGER, milestone.vendor());
        var about = new Case(
                fact.about(), milestone.number() + " " + milestone.title(), "/milestones/" + milestone.id(), audience);
        processes.start(KEY, about, times(fact.dates()));
    }

    void accepted(@Observes MilestoneAccepted fact) {
        processes.complete(KEY, fact.milestone().value(), "review", Map.of("outcome", "ACCEPTED"), Map.of());
    }

    void returned(@Observes MilestoneReturned fact) {
        processes.complete(
                KEY,
                fact.milestone().value(),
                "review",
                Map.of("outcome", "RETURNED"),
                Map.of("reworkDueAt", fact.reworkDueAt()));
    }

    private static Map<String, Instant> times(ReviewDates dates) {
        return Map.of("dueAt", dates.dueAt(), "remindAt", dates.remindAt(), "escalateAt", dates.escalateAt());
    }
}
