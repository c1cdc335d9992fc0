package org.concordat.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.concordat.identity.Participations;
import org.concordat.ledger.ClosedPeriod;
import org.concordat.ledger.Ledger;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Money;
import org.concordat.platform.NotFound;
import org.concordat.platform.Version;
import org.jspecify.annotations.Nullable;

/** What an instruction asks of the certificate that it pays, always inside its own transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InstructedPayouts {
    private final Certificates certificates;
    private final Payments payments;
    private final Ledger ledger;
    private final Participations participations;
    private final Event<Fact> facts;
    private final Clock clock;

    InstructedPayouts(
            Certificates certificates,
            Payments payments,
            Ledger ledger,
            Participations participations,
            Event<Fact> facts,
            Clock clock) {
        this.certificates = certificates;
        this.payments = payments;
        this.ledger = ledger;
        this.participations = participations;
        this.facts = facts;
        this.clock = clock;
    }

    /** Keeps the amount for an instruction that the bank is to carry out on that day. */
    public PayableCertificate hold(
            CertificateId id, @Nullable Version seen, Money amount, LocalDate executionDate, Actor by) {
        var payable = check(id, amount, executionDate, by);
        var certificate = certificates.require(id, seen);
        certificate.instruct(amount, by);
        certificates.flush();
        return payable;
    }

    /** Refuses what {@link #hold} would refuse, and changes nothing. */
    public PayableCertificate check(CertificateId id, Money amount, LocalDate executionDate, Actor by) {
        var certificate = certificates.require(id);
        if (!participations.sees(by, certificate.book())) {
            throw NotFound.hidden("certificate");
        }
        certificate.requireInstructable(amount, by);
        ledger.requireOpen(certificate.book(), executionDate);
        return certificate.instructable();
    }

    /** Whether a payment of that value date and bank reference can still be written down. */
    public boolean canSettle(CertificateId id, LocalDate valueDate, String bankReference) {
        try {
            ledger.requireOpen(certificates.require(id).book(), valueDate);
            return !payments.isRecorded(id, bankReference);
        } catch (ClosedPeriod closed) {
            return false;
        }
    }

    public void release(CertificateId id, Money amount) {
        certificates.require(id).release(amount);
    }

    /** Records and posts what the bank has paid for an instruction. */
    public void settle(CertificateId id, PaymentOrder order, Actor by) {
        var certificate = certificates.require(id);
        ledger.requireOpen(certificate.book(), order.valueDate());
        var payment = certificate.settle(order, by, clock.instant());
        payments.persist(payment);
        certificates.flush();
        ledger.post(Postings.payment(certificate, payment, order), by);
        facts.fire(new PaymentRecorded(id, payment.id(), order.amount(), by));
    }
}
