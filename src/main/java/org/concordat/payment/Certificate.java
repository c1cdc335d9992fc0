package org.concordat.payment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Reference;
import org.concordat.platform.SelfApproval;
import org.concordat.platform.Versioned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Says that a milestone was accepted, what it is worth, who bears it and what of it is owed to the vendor. */
@Entity
public class Certificate implements Versioned {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CertificateId id;

    @jakarta.persistence.Version
    private int version;

    private String number;
    private UUID agreementId;
    private UUID milestoneId;
    private String code;
    private String title;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "authority_id"))
    private OrganisationId authority;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "vendor_id"))
    private OrganisationId vendor;

    private Currency currency;
    private BigDecimal certified;
    private BigDecimal ownShare;
    private BigDecimal payable;
    private BigDecimal paid;
    /** What open payment instructions are about to pay. */
    private BigDecimal instructed;

    @Enumerated(EnumType.STRING)
    private CertificateStatus status;

    private List<UUID> acceptedBy;
    private LocalDate certifiedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private CostSplit split;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    Certificate(
            String number,
            Commitment commitment,
            CommittedMilestone milestone,
            AcceptedWork work,
            CostSplit split,
            Actor by,
            LocalDate today) {
        this.id = CertificateId.next();
        this.number = number;
        this.agreementId = commitment.agreement();
        this.milestoneId = work.milestone();
        this.code = milestone.code();
        this.title = milestone.title();
        this.authority = commitment.authority();
        this.vendor = commitment.vendor();
        this.currency = work.value().currency();
        this.certified = work.value().amount();
        this.ownShare = split.of(Party.VENDOR);
        this.payable = certified.subtract(ownShare);
        this.paid = BigDecimal.ZERO;
        this.instructed = BigDecimal.ZERO;
        this.status = payable.signum() == 0 ? CertificateStatus.SETTLED : CertificateStatus.ISSUED;
        this.acceptedBy = by.persons();
        this.certifiedOn = today;
        this.split = split;
    }

    /** A finance officer who had no hand in the acceptance records what has left the authority's account. */
    Payment pay(PaymentOrder order, Actor by, LocalDate today, Instant now) {
        requirePayable(order, by, today);
        paid = paid.add(order.amount().amount());
        moveTo(paid.compareTo(payable) == 0 ? CertificateStatus.SETTLED : CertificateStatus.PARTLY_PAID);
        return new Payment(id, order, by, now);
    }

    /** All that {@link #pay} refuses, for the page on which a person checks before recording. */
    void requirePayable(PaymentOrder order, Actor by, LocalDate today) {
        requireRecordableBy(by);
        if (!order.amount().isPositive()) {
            throw new InvalidValue("payment-not-positive", "A payment is more than zero");
        }
        if (order.amount().isMoreThan(outstanding())) {
            throw new PaymentAboveOutstanding(outstanding());
        }
        if (order.amount().isMoreThan(free())) {
            throw new InstructionOpen();
        }
        if (order.valueDate().isAfter(today)) {
            throw new InvalidValue("date-in-the-future", "A payment is recorded when it has been made");
        }
        if (order.valueDate().isBefore(certifiedOn)) {
            throw new PaymentBeforeCertificate(certifiedOn);
        }
    }

    /** Keeps an amount for an instruction, so that nothing else pays it meanwhile; one instruction at a time. */
    void instruct(Money amount, Actor by) {
        requireInstructable(amount, by);
        instructed = amount.amount();
    }

    /** All that {@link #instruct} refuses, for the page on which a person checks before preparing a payment. */
    void requireInstructable(Money amount, Actor by) {
        requireRecordableBy(by);
        if (!amount.isPositive()) {
            throw new InvalidValue("payment-not-positive", "A payment is more than zero");
        }
        if (amount.isMoreThan(outstanding())) {
            throw new PaymentAboveOutstanding(outstanding());
        }
        if (instructed.signum() > 0) {
            throw new InstructionOpen();
        }
    }

    /** The instruction came to nothing: the amount can be instructed anew. */
    void release(Money amount) {
        instructed = instructed.subtract(amount.amount());
    }

    /** The bank has paid what was instructed. Who decided on it was asked before; here a fact is written down. */
    Payment settle(PaymentOrder order, Actor by, Instant now) {
        requirePayer(by);
        release(order.amount());
        paid = paid.add(order.amount().amount());
        moveTo(paid.compareTo(payable) == 0 ? CertificateStatus.SETTLED : CertificateStatus.PARTLY_PAID);
        return new Payment(id, order, by, now);
    }

    private void requireRecordableBy(Actor by) {
        requirePayer(by);
        SelfApproval.refuse(by, acceptedBy);
    }

    private void requirePayer(Actor by) {
        by.require(Role.FINANCE_OFFICER);
        if (!by.worksFor(authority)) {
            throw new OtherPayer();
        }
    }

    /** Whether the page offers the form: what a person may not do is not drawn. */
    boolean isRecordableBy(Actor by) {
        return status != CertificateStatus.SETTLED
                && by.has(Role.FINANCE_OFFICER)
                && by.worksFor(authority)
                && by.persons().stream().noneMatch(acceptedBy::contains);
    }

    private void moveTo(CertificateStatus target) {
        if (!status.next().contains(target)) {
            throw new IllegalMove(status, target);
        }
        status = target;
    }

    CertificateId id() {
        return id;
    }

    String number() {
        return number;
    }

    UUID agreement() {
        return agreementId;
    }

    Reference book() {
        return Commitment.reference(agreementId);
    }

    String code() {
        return code;
    }

    OrganisationId authority() {
        return authority;
    }

    LocalDate certifiedOn() {
        return certifiedOn;
    }

    CostSplit split() {
        return split;
    }

    CertificateStatus status() {
        return status;
    }

    Money certified() {
        return money(certified);
    }

    Money ownShare() {
        return money(ownShare);
    }

    Money outstanding() {
        return money(payable.subtract(paid));
    }

    /** Outstanding and not being paid already. */
    Money free() {
        return money(payable.subtract(paid).subtract(instructed));
    }

    PayableCertificate instructable() {
        return new PayableCertificate(id, number, agreementId, code, authority, vendor);
    }

    Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }

    @Override
    public int version() {
        return version;
    }

    CertificateView view(List<Payment> payments) {
        return new CertificateView(
                id,
                version,
                number,
                agreementId,
                milestoneId,
                code,
                title,
                status,
                certified(),
                ownShare(),
                money(payable),
                money(paid),
                outstanding(),
                money(instructed),
                certifiedOn,
                split,
                payments.stream().map(payment -> payment.view(currency)).toList());
    }
}
