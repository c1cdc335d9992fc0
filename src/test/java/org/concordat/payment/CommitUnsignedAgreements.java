package org.concordat.payment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.concordat.milestone.MilestoneAccepted;
import org.concordat.milestone.MilestoneReviews;
import org.concordat.platform.Actor;

/**
 * Tests of milestones accept work of agreements that nobody signed; such an agreement is committed just before its
 * acceptance is certified. A signed one is committed already and left alone.
 */
@ApplicationScoped
class CommitUnsignedAgreements {
    private static final int BEFORE_OTHERS = 1;

    private final Commitments commitments;
    private final SignedAgreement agreements;
    private final MilestoneReviews reviews;

    CommitUnsignedAgreements(Commitments commitments, SignedAgreement agreements, MilestoneReviews reviews) {
        this.commitments = commitments;
        this.agreements = agreements;
        this.reviews = reviews;
    }

    void commit(@Observes @Priority(BEFORE_OTHERS) MilestoneAccepted fact) {
        if (commitments.findById(fact.agreement().value()) == null) {
            var milestone = reviews.find(fact.milestone(), Actor.system());
            agreements.commit(
                    fact.agreement().value(), milestone.authority(), milestone.vendor(), fact.code(), fact.value());
        }
    }
}
