package org.concordat.payment.instruction;

import org.concordat.payment.bank.BankEntry;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/** What one item of a bank's answer says of which payment. */
record Reading(
        String reference,
        String entry,
        @Nullable Money amount,
        RowOutcome outcome,
        @Nullable String reason,
        @Nullable InstructionId instruction) {
    static Reading unmatched(String reference, String reason) {
        return new Reading(reference, "", null, RowOutcome.UNMATCHED, reason, null);
    }

    static Reading unmatched(BankEntry entry, String reason, @Nullable PaymentInstruction instruction) {
        return of(entry, RowOutcome.UNMATCHED, reason, instruction);
    }

    static Reading of(
            BankEntry entry, RowOutcome outcome, @Nullable String reason, @Nullable PaymentInstruction instruction) {
        var reference = entry.endToEndId() == null ? "" : entry.endToEndId();
        return new Reading(
                reference,
                entry.reference(),
                entry.amount(),
                outcome,
                reason,
                instruction == null ? null : instruction.id());
    }

    static Reading of(PaymentInstruction instruction, RowOutcome outcome, @Nullable String reason) {
        return new Reading(instruction.number(), "", null, outcome, reason, instruction.id());
    }
}
