package org.concordat.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import org.concordat.identity.Role;
import org.concordat.notice.Notice;
import org.concordat.notice.Notices;
import org.concordat.notice.Recipients;
import org.concordat.platform.Actor;
import org.concordat.platform.OrganisationId;

/** Tells people by notice and mail what waits for them or was decided, in the transaction in which it happened. */
@ApplicationScoped
class MilestoneNotices {
    private final MilestoneReviews reviews;
    private final Notices notices;

    MilestoneNotices(MilestoneReviews reviews, Notices notices) {
        this.reviews = reviews;
        this.notices = notices;
    }

    void remind(@Observes ReviewReminded fact) {
        var milestone = reviews.find(fact.milestone(), Actor.system());
        send(milestone, "milestone-review-reminder", milestone.authority(), Role.MILESTONE_REVIEWER, "review_waits");
    }

    void escalate(@Observes ReviewEscalated fact) {
        var milestone = reviews.find(fact.milestone(), Actor.system());
        send(milestone, "milestone-review-overdue", milestone.authority(), Role.APPROVER, "review_overdue");
    }

    void returned(@Observes MilestoneReturned fact) {
        var milestone = reviews.find(fact.milestone(), Actor.system());
        send(milestone, "milestone-returned", milestone.vendor(), Role.DELIVERY_MANAGER, "was_returned");
    }

    void accepted(@Observes MilestoneAccepted fact) {
        var milestone = reviews.find(fact.milestone(), Actor.system());
        send(milestone, "milestone-accepted", milestone.vendor(), Role.DELIVERY_MANAGER, "was_accepted");
    }

    private void send(MilestoneView milestone, String kind, OrganisationId to, String role, String subject) {
        notices.send(new Notice(
                kind,
                milestone.authority(),
                Set.of(Recipients.holders(to, role)),
                milestone.id().reference(),
                "/milestones/" + milestone.id(),
                "milestone:" + subject,
                Map.of("number", milestone.number(), "code", milestone.code())));
    }
}
