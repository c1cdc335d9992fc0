package org.concordat.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.concordat.identity.Members;
import org.concordat.ledger.Ledger;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.ReferenceNumbers;
import org.concordat.sharing.LargestRemainderSplit;
import org.concordat.sharing.PartyWeight;
import org.concordat.sharing.SplitInputs;

/** Reserves what a signature promises and certifies what an acceptance earns, each once. */
@ApplicationScoped
@Transactional
public class Certification {
    private final Commitments commitments;
    private final Certificates certificates;
    private final Ledger ledger;
    private final LargestRemainderSplit mechanism;
    private final Members members;
    private final ReferenceNumbers numbers;
    private final Event<Fact> facts;
    private final Clock clock;

    Certification(
            Commitments commitments,
            Certificates certificates,
            Ledger ledger,
            LargestRemainderSplit mechanism,
            Members members,
            ReferenceNumbers numbers,
            Event<Fact> facts,
            Clock clock) {
        this.commitments = commitments;
        this.certificates = certificates;
        this.ledger = ledger;
        this.mechanism = mechanism;
        this.members = members;
        this.numbers = numbers;
        this.facts = facts;
        this.clock = clock;
    }

    /** Opens the agreement's book and reserves its value; a second call finds it done. */
    public void reserve(SignedPromise promise, Actor by) {
        if (commitments.findById(promise.agreement()) != null) {
            return;
        }
        var commitment = new Commitment(promise, today(promise.authority()));
        commitments.persist(commitment);
        commitments.flush();
        ledger.open(commitment.book(), promise.value().currency());
        ledger.post(Postings.reservation(commitment), by);
        facts.fire(new CommitmentReserved(promise.agreement(), promise.value(), by));
    }

    /** Makes the certificate of an acceptance, shares its cost and posts both; a second call answers with the first's. */
    public CertificateView certify(AcceptedWork work, Actor acceptedBy) {
        var before = certificates.ofMilestone(work.milestone());
        if (before != null) {
            return before.view(List.of());
        }
        var commitment = commitments.findByIdOptional(work.agreement()).orElseThrow(NotCommitted::new);
        var milestone = commitment.requireCovered(work.code(), work.value());
        var certificate = new Certificate(
                numbers.next("CRT"),
                commitment,
                milestone,
                work,
                split(work.value(), milestone.shares()),
                acceptedBy,
                today(commitment.authority()));
        certificates.persist(certificate);
        certificates.flush();
        ledger.post(Postings.certification(certificate), acceptedBy);
        ledger.post(Postings.sharing(certificate), acceptedBy);
        facts.fire(new CertificateIssued(certificate.id(), work.agreement(), work.code(), work.value(), acceptedBy));
        return certificate.view(List.of());
    }

    private CostSplit split(Money value, List<PartyWeight> shares) {
        var minorUnits = value.currency().getDefaultFractionDigits();
        return CostSplit.of(mechanism.apply(new SplitInputs(value.amount(), shares, minorUnits)));
    }

    private LocalDate today(OrganisationId authority) {
        return members.calendar(authority).today(clock);
    }
}
