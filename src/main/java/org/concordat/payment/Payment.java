package org.concordat.payment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;
import org.hibernate.annotations.Immutable;

/** Money that has left the authority's account for a certificate; recorded once, never changed. */
@Entity
@Immutable
public class Payment {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "certificate_id"))
    private CertificateId certificate;

    private BigDecimal amount;
    private LocalDate valueDate;
    private String bankReference;
    private UUID recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Payment() {}

    Payment(CertificateId certificate, PaymentOrder order, Actor by, Instant now) {
        this.id = Identifiers.next();
        this.certificate = certificate;
        this.amount = order.amount().amount();
        this.valueDate = order.valueDate();
        this.bankReference = order.bankReference();
        this.recordedBy = by.person().value();
        this.recordedAt = now;
    }

    UUID id() {
        return id;
    }

    CertificateId certificate() {
        return certificate;
    }

    Reference reference() {
        return new Reference("payment", id);
    }

    CertificateView.PaidAmount view(Currency currency) {
        return new CertificateView.PaidAmount(id, new Money(amount, currency), valueDate, bankReference, recordedAt);
    }
}
