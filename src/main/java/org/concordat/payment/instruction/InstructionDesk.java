package org.concordat.payment.instruction;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.identity.Members;
import org.concordat.payment.CertificateId;
import org.concordat.payment.InstructedPayouts;
import org.concordat.payment.MissingCover;
import org.concordat.payment.PayableCertificate;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.NotFound;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.ReferenceNumbers;
import org.concordat.platform.Version;
import org.concordat.vendor.BankAccounts;
import org.jspecify.annotations.Nullable;

/** A finance officer prepares a payment, others approve it, and it can be ended until it is sent. */
@ApplicationScoped
@Transactional
public class InstructionDesk {
    private final PaymentInstructions instructions;
    private final InstructedPayouts payouts;
    private final BankAccounts accounts;
    private final ApprovalAuthority approval;
    private final List<MissingCover> covers;
    private final Members members;
    private final ReferenceNumbers numbers;
    private final Event<Fact> facts;
    private final Clock clock;

    InstructionDesk(
            PaymentInstructions instructions,
            InstructedPayouts payouts,
            BankAccounts accounts,
            ApprovalAuthority approval,
            @All List<MissingCover> covers,
            Members members,
            ReferenceNumbers numbers,
            Event<Fact> facts,
            Clock clock) {
        this.instructions = instructions;
        this.payouts = payouts;
        this.accounts = accounts;
        this.approval = approval;
        this.covers = covers;
        this.members = members;
        this.numbers = numbers;
        this.facts = facts;
        this.clock = clock;
    }

    public InstructionView propose(
            CertificateId certificate, @Nullable Version seen, @Valid NewInstruction form, Actor by) {
        var payable = payouts.hold(certificate, seen, form.amount(), form.executionDate(), by);
        var preview = preview(payable, form);
        var instruction = new PaymentInstruction(
                numbers.next("PAY"), payable, form, preview.account(), preview.rule(), by, clock.instant());
        // Refuses now what no bank would take, such as a name in other letters.
        Transfers.of(instruction, preview.account());
        instructions.persist(instruction);
        instructions.flush();
        facts.fire(new InstructionProposed(instruction.id(), form.amount(), by));
        return instruction.view();
    }

    /** Refuses what {@link #propose} would refuse, and changes nothing. */
    public InstructionPreview check(CertificateId certificate, @Valid NewInstruction form, Actor by) {
        return preview(payouts.check(certificate, form.amount(), form.executionDate(), by), form);
    }

    private InstructionPreview preview(PayableCertificate payable, NewInstruction form) {
        PaymentInstruction.requireDay(form.executionDate(), today(payable.authority()));
        var account = accounts.payable(payable.vendor());
        requireCover(payable.agreement());
        return new InstructionPreview(payable, form, account, approval.over(form.amount()));
    }

    public InstructionView approve(InstructionId id, @Nullable Version seen, Actor by) {
        var instruction = requireSeen(id, by, seen);
        requireCover(instruction.agreement());
        var complete = instruction.approve(
                accounts.payable(instruction.vendor()), by, today(instruction.authority()), clock.instant());
        instructions.flush();
        facts.fire(new InstructionApproved(id, complete, by));
        return instruction.view();
    }

    public InstructionView cancel(
            InstructionId id, @Nullable Version seen, @Valid CancellationReason reason, Actor by) {
        var instruction = requireSeen(id, by, seen);
        instruction.cancel(reason.reason(), by);
        payouts.release(instruction.certificate(), instruction.amount());
        instructions.flush();
        facts.fire(new InstructionCancelled(id, by));
        return instruction.view();
    }

    /** Called by the process; after an answer there is nothing to remind of. */
    public void remind(InstructionId id) {
        if (instructions.require(id).status() == InstructionStatus.SENT) {
            facts.fire(new InstructionReminded(id, Actor.system()));
        }
    }

    public InstructionView find(InstructionId id, Actor actor) {
        return requireSeen(id, actor).view();
    }

    public Page<InstructionRow> list(Actor actor, InstructionFilter filter, PageRequest page) {
        return instructions.seenBy(actor, filter, page);
    }

    /** Those that wait for somebody. */
    public Map<InstructionId, InstructionView> open() {
        return instructions.open();
    }

    public boolean mayApprove(InstructionId id, Actor actor) {
        return requireSeen(id, actor).isApprovableBy(actor);
    }

    public boolean mayCancel(InstructionId id, Actor actor) {
        return requireSeen(id, actor).isCancellableBy(actor);
    }

    /** When the approvals have to be there: at the end of the execution day. */
    public Instant dueAt(InstructionView instruction) {
        return members.calendar(instruction.authority()).endOf(instruction.executionDate());
    }

    private void requireCover(UUID agreement) {
        covers.forEach(cover -> cover.missing(agreement).ifPresent(missing -> {
            throw new CoverMissing(missing);
        }));
    }

    private LocalDate today(OrganisationId authority) {
        return members.calendar(authority).today(clock);
    }

    private PaymentInstruction requireSeen(InstructionId id, Actor actor) {
        var instruction = instructions.require(id);
        if (!instruction.isSeenBy(actor)) {
            throw NotFound.hidden(instructions.kind());
        }
        return instruction;
    }

    private PaymentInstruction requireSeen(InstructionId id, Actor actor, @Nullable Version seen) {
        var instruction = requireSeen(id, actor);
        Version.check(seen, instruction);
        return instruction;
    }
}
