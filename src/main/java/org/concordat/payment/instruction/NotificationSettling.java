package org.concordat.payment.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.concordat.identity.Members;
import org.concordat.payment.InstructedPayouts;
import org.concordat.payment.PaymentOrder;
import org.concordat.payment.bank.BankEntry;
import org.concordat.payment.bank.CreditDebitNotification;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Iban;
import org.concordat.platform.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Settles payments by what has left the account; what fits none is kept for a person and stops nothing else. */
@ApplicationScoped
class NotificationSettling {
    private final PaymentInstructions instructions;
    private final AuthorityAccounts own;
    private final InstructedPayouts payouts;
    private final Members members;
    private final Event<Fact> facts;
    private final Clock clock;

    NotificationSettling(
            PaymentInstructions instructions,
            AuthorityAccounts own,
            InstructedPayouts payouts,
            Members members,
            Event<Fact> facts,
            Clock clock) {
        this.instructions = instructions;
        this.own = own;
        this.payouts = payouts;
        this.members = members;
        this.facts = facts;
        this.clock = clock;
    }

    List<Reading> settle(CreditDebitNotification notification, OrganisationId authority, Actor by) {
        var named = notification.entries().stream()
                .map(BankEntry::endToEndId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var sent = instructions.named(authority, named);
        var accounts = own.numbersOf(authority);
        var today = members.calendar(authority).today(clock);
        return notification.entries().stream()
                .map(entry -> settle(entry, sent, accounts, today, by))
                .toList();
    }

    private Reading settle(
            BankEntry entry, Map<String, PaymentInstruction> sent, Set<Iban> accounts, LocalDate today, Actor by) {
        var instruction = entry.endToEndId() == null ? null : sent.get(entry.endToEndId());
        var other = unfit(entry, instruction, accounts);
        if (other != null || instruction == null) {
            return Reading.unmatched(entry, other == null ? "unknown-reference" : other, instruction);
        }
        if (entry.reference().equals(instruction.bankReference())) {
            return Reading.of(entry, RowOutcome.KNOWN, null, instruction);
        }
        if (instruction.status() != InstructionStatus.SENT) {
            return Reading.unmatched(entry, "not-expected", instruction);
        }
        var order = new PaymentOrder(entry.amount(), entry.valueDate(), reference(entry, instruction));
        if (entry.valueDate().isAfter(today)) {
            return Reading.unmatched(entry, "date-in-the-future", instruction);
        }
        if (!payouts.canSettle(instruction.certificate(), order.valueDate(), order.bankReference())) {
            return Reading.unmatched(entry, "cannot-be-posted", instruction);
        }
        return settle(entry, instruction, order, by);
    }

    private Reading settle(BankEntry entry, PaymentInstruction instruction, PaymentOrder order, Actor by) {
        instruction.settle(entry.reference());
        payouts.settle(instruction.certificate(), order, by);
        instructions.flush();
        facts.fire(new InstructionSettled(instruction.id(), entry.reference(), by));
        return Reading.of(entry, RowOutcome.SETTLED, null, instruction);
    }

    /** Why the movement is not the one that was asked for, whatever has become of the payment; nothing where it is. */
    private static @Nullable String unfit(
            BankEntry entry, @Nullable PaymentInstruction instruction, Set<Iban> accounts) {
        if (entry.side() != BankEntry.Side.DEBIT || entry.reversal()) {
            return "no-debit";
        }
        if (!entry.isBooked()) {
            return "not-booked-yet";
        }
        if (instruction == null) {
            return "unknown-reference";
        }
        if (!accounts.contains(entry.account())) {
            return "other-account";
        }
        return entry.amount().equals(instruction.amount()) ? null : "other-amount";
    }

    /** Longer ones stay on the instruction; the payment then carries our own number. */
    private static String reference(BankEntry entry, PaymentInstruction instruction) {
        return PaymentOrder.isReference(entry.reference()) ? entry.reference() : instruction.number();
    }
}
