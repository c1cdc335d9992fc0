package org.concordat.payment.instruction;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.payment.CertificateId;
import org.concordat.payment.OtherPayer;
import org.concordat.payment.PayableCertificate;
import org.concordat.platform.Actor;
import org.concordat.platform.IllegalMove;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.RoleMissing;
import org.concordat.platform.SelfApproval;
import org.concordat.platform.Versioned;
import org.concordat.vendor.BankAccountId;
import org.concordat.vendor.VerifiedAccount;
import org.jspecify.annotations.Nullable;

/** What an authority asks its bank to pay on a certificate; approved by others than whoever prepared it. */
@Entity
public class PaymentInstruction implements Versioned {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InstructionId id;

    @jakarta.persistence.Version
    private int version;

    private String number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "certificate_id"))
    private CertificateId certificate;

    private String certificateNumber;
    private UUID agreementId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "authority_id"))
    private OrganisationId authority;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "vendor_id"))
    private OrganisationId vendor;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private BankAccountId account;

    private Currency currency;
    private BigDecimal amount;
    private LocalDate executionDate;

    @Enumerated(EnumType.STRING)
    private InstructionStatus status;

    private String approverRole;
    private int approvalsNeeded;
    private List<UUID> proposedBy;
    private Instant proposedAt;
    private @Nullable UUID fileId;
    private @Nullable Instant sentAt;
    private @Nullable Instant resultDueAt;
    private @Nullable String bankReference;
    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(name = "payment_approval", joinColumns = @JoinColumn(name = "instruction_id"))
    @OrderBy("approval")
    private Set<Approval> approvals = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected PaymentInstruction() {}

    PaymentInstruction(
            String number,
            PayableCertificate payable,
            NewInstruction form,
            VerifiedAccount account,
            ApprovalRule rule,
            Actor by,
            Instant now) {
        this.id = InstructionId.next();
        this.number = number;
        this.certificate = payable.id();
        this.certificateNumber = payable.number();
        this.agreementId = payable.agreement();
        this.authority = payable.authority();
        this.vendor = payable.vendor();
        this.account = account.id();
        this.currency = form.amount().currency();
        this.amount = form.amount().amount();
        this.executionDate = form.executionDate();
        this.status = InstructionStatus.PROPOSED;
        this.approverRole = rule.role();
        this.approvalsNeeded = rule.approvals();
        this.proposedBy = by.persons();
        this.proposedAt = now;
    }

    /** A day that has passed is no day to pay on. */
    static void requireDay(LocalDate executionDate, LocalDate today) {
        if (executionDate.isBefore(today)) {
            throw new InvalidValue("date-in-the-past", "A bank pays today or on a day to come");
        }
    }

    /** Nobody approves what he prepared, and nobody twice; answers whether all approvals are there now. */
    boolean approve(VerifiedAccount payable, Actor by, LocalDate today, Instant now) {
        requireOwn(by);
        by.require(approverRole);
        SelfApproval.refuse(by, proposedBy);
        if (status != InstructionStatus.PROPOSED) {
            throw new IllegalMove(status, InstructionStatus.APPROVED);
        }
        if (approvals.stream().anyMatch(given -> by.persons().contains(given.person()))) {
            throw new AlreadyApproved();
        }
        requireSendable(payable, today);
        var next = approvalsGiven() + 1;
        by.persons().forEach(person -> approvals.add(new Approval(next, person, approverRole, now)));
        if (next == approvalsNeeded) {
            moveTo(InstructionStatus.APPROVED);
        }
        return status == InstructionStatus.APPROVED;
    }

    void cancel(String why, Actor by) {
        requireOwn(by);
        if (!by.has(Role.FINANCE_OFFICER) && !by.has(Role.APPROVER)) {
            throw new RoleMissing("This needs the role " + Role.FINANCE_OFFICER + " or " + Role.APPROVER + ".");
        }
        moveTo(InstructionStatus.CANCELLED);
        reason = why.strip();
    }

    void send(PaymentFileId file, VerifiedAccount payable, LocalDate today, Instant now, Instant dueAt) {
        requireSendable(payable, today);
        moveTo(InstructionStatus.SENT);
        fileId = file.value();
        sentAt = now;
        resultDueAt = dueAt;
    }

    void reject(String why) {
        moveTo(InstructionStatus.REJECTED);
        reason = why;
    }

    void settle(String reference) {
        moveTo(InstructionStatus.SETTLED);
        bankReference = reference;
    }

    /** Between the preparation and the bank the vendor may have got another account. */
    private void requireSendable(VerifiedAccount payable, LocalDate today) {
        if (!isTo(payable)) {
            throw new AccountReplaced();
        }
        if (executionDate.isBefore(today)) {
            throw new ExecutionDatePassed();
        }
    }

    private void requireOwn(Actor by) {
        if (!by.worksFor(authority)) {
            throw new OtherPayer();
        }
    }

    private void moveTo(InstructionStatus target) {
        if (!status.next().contains(target)) {
            throw new IllegalMove(status, target);
        }
        status = target;
    }

    boolean isTo(VerifiedAccount payable) {
        return account.equals(payable.id());
    }

    boolean isSeenBy(Actor actor) {
        return actor.isSystem() || actor.has(Role.AUDITOR) || actor.worksFor(authority);
    }

    /** Whether the page offers the approval: what a person may not do is not drawn. */
    boolean isApprovableBy(Actor actor) {
        return status == InstructionStatus.PROPOSED
                && actor.worksFor(authority)
                && actor.has(approverRole)
                && actor.persons().stream().noneMatch(proposedBy::contains)
                && approvals.stream().noneMatch(given -> actor.persons().contains(given.person()));
    }

    boolean isCancellableBy(Actor actor) {
        return status.next().contains(InstructionStatus.CANCELLED)
                && actor.worksFor(authority)
                && (actor.has(Role.FINANCE_OFFICER) || actor.has(Role.APPROVER));
    }

    private int approvalsGiven() {
        return approvals.stream().mapToInt(Approval::approval).max().orElse(0);
    }

    InstructionId id() {
        return id;
    }

    String number() {
        return number;
    }

    CertificateId certificate() {
        return certificate;
    }

    String certificateNumber() {
        return certificateNumber;
    }

    UUID agreement() {
        return agreementId;
    }

    OrganisationId authority() {
        return authority;
    }

    OrganisationId vendor() {
        return vendor;
    }

    Money amount() {
        return new Money(amount, currency);
    }

    LocalDate executionDate() {
        return executionDate;
    }

    InstructionStatus status() {
        return status;
    }

    String approverRole() {
        return approverRole;
    }

    @Nullable
    String bankReference() {
        return bankReference;
    }

    @Override
    public int version() {
        return version;
    }

    InstructionView view() {
        return new InstructionView(
                id,
                version,
                number,
                certificate,
                certificateNumber,
                agreementId,
                authority,
                amount(),
                executionDate,
                account,
                status,
                approverRole,
                approvalsNeeded,
                approvals.stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Approval::approval, Approval::at, (one, other) -> one, java.util.TreeMap::new))
                        .entrySet()
                        .stream()
                        .map(given -> new InstructionView.Given(given.getKey(), given.getValue()))
                        .toList(),
                proposedAt,
                fileId == null ? null : new PaymentFileId(fileId),
                resultDueAt,
                bankReference,
                reason);
    }
}
