package org.concordat.milestone.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.concordat.milestone.MilestoneId;
import org.concordat.milestone.MilestoneReviews;

@Named("escalateReview")
@ApplicationScoped
class EscalateReview implements JavaDelegate {
    private final MilestoneReviews reviews;

    EscalateReview(MilestoneReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.escalateReview(MilestoneId.fromString(execution.getProcessBusinessKey()));
    }
}
