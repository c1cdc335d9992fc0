package org.concordat.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.concordat.milestone.MilestoneAccepted;

/** Nothing is due without an acceptance, and every acceptance is certified in its own transaction. */
@ApplicationScoped
class CertifyAcceptedMilestones {
    private final Certification certification;

    CertifyAcceptedMilestones(Certification certification) {
        this.certification = certification;
    }

    void certify(@Observes MilestoneAccepted fact) {
        var work = new AcceptedWork(fact.milestone().value(), fact.agreement().value(), fact.code(), fact.value());
        certification.certify(work, fact.by());
    }
}
