package org.concordat.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.concordat.agreement.AgreementDesk;
import org.concordat.agreement.AgreementSigned;
import org.concordat.agreement.AgreementView;
import org.concordat.agreement.PlannedMilestone;
import org.concordat.platform.Actor;
import org.concordat.sharing.PartyWeight;

/** What both sides signed is reserved in the books, in the same transaction as the second signature. */
@ApplicationScoped
class ReserveSignedAgreements {
    private final Certification certification;
    private final AgreementDesk agreements;

    ReserveSignedAgreements(Certification certification, AgreementDesk agreements) {
        this.certification = certification;
        this.agreements = agreements;
    }

    void reserve(@Observes AgreementSigned fact) {
        certification.reserve(promise(agreements.find(fact.agreement(), Actor.system())), fact.by());
    }

    private static SignedPromise promise(AgreementView signed) {
        return new SignedPromise(
                signed.id().value(),
                signed.number(),
                signed.title(),
                signed.authority(),
                signed.authorityName(),
                signed.vendor(),
                signed.vendorName(),
                signed.value(),
                signed.milestones().stream()
                        .map(milestone -> promised(signed, milestone))
                        .toList());
    }

    private static SignedPromise.Milestone promised(AgreementView signed, PlannedMilestone planned) {
        return new SignedPromise.Milestone(
                planned.code(), planned.title(), planned.value(), planned.dueOn(), shares(signed, planned.code()));
    }

    private static List<PartyWeight> shares(AgreementView signed, String code) {
        return signed.terms().sharesOf(code).stream()
                .map(share -> new PartyWeight(share.party(), share.share().percent()))
                .toList();
    }
}
