package org.concordat.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.concordat.identity.Members;
import org.concordat.identity.Participations;
import org.concordat.ledger.Ledger;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.NotFound;
import org.concordat.platform.Version;
import org.jspecify.annotations.Nullable;

/** Certificates as the sides read them, and the payments that a finance officer records on them. */
@ApplicationScoped
@Transactional
public class Payouts {
    private final Certificates certificates;
    private final Payments payments;
    private final Ledger ledger;
    private final Participations participations;
    private final Members members;
    private final Event<Fact> facts;
    private final Clock clock;

    Payouts(
            Certificates certificates,
            Payments payments,
            Ledger ledger,
            Participations participations,
            Members members,
            Event<Fact> facts,
            Clock clock) {
        this.certificates = certificates;
        this.payments = payments;
        this.ledger = ledger;
        this.participations = participations;
        this.members = members;
        this.facts = facts;
        this.clock = clock;
    }

    public CertificateView find(CertificateId id, Actor actor) {
        return requireSeen(id, actor).view(payments.of(id));
    }

    public CertificateView record(CertificateId id, @Nullable Version seen, @Valid PaymentOrder order, Actor by) {
        var certificate = requireSeen(id, by);
        Version.check(seen, certificate);
        requireRecordable(certificate, order, by);
        var payment = certificate.pay(order, by, today(certificate), clock.instant());
        payments.persist(payment);
        certificates.flush();
        ledger.post(Postings.payment(certificate, payment, order), by);
        facts.fire(new PaymentRecorded(id, payment.id(), order.amount(), by));
        return certificate.view(payments.of(id));
    }

    /** Refuses what {@link #record} would refuse, and changes nothing. */
    public CertificateView check(CertificateId id, @Valid PaymentOrder order, Actor by) {
        var certificate = requireSeen(id, by);
        requireRecordable(certificate, order, by);
        return certificate.view(payments.of(id));
    }

    /** On which certificates payments were recorded, for whoever has read the entries that they posted. */
    public Map<UUID, CertificateId> certificatesOf(Collection<UUID> ids) {
        return payments.certificates(ids);
    }

    /** Whether this actor may record a payment now. */
    public boolean mayRecord(CertificateId id, Actor actor) {
        return requireSeen(id, actor).isRecordableBy(actor);
    }

    private void requireRecordable(Certificate certificate, PaymentOrder order, Actor by) {
        certificate.requirePayable(order, by, today(certificate));
        ledger.requireOpen(certificate.book(), order.valueDate());
        if (payments.isRecorded(certificate.id(), order.bankReference())) {
            throw new PaymentAlreadyRecorded();
        }
    }

    private Certificate requireSeen(CertificateId id, Actor actor) {
        var certificate = certificates.require(id);
        if (!participations.sees(actor, certificate.book())) {
            throw NotFound.hidden("certificate");
        }
        return certificate;
    }

    private LocalDate today(Certificate certificate) {
        return members.calendar(certificate.authority()).today(clock);
    }
}
