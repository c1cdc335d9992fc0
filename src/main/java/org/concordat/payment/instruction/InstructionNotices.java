package org.concordat.payment.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import org.concordat.identity.Role;
import org.concordat.notice.Notice;
import org.concordat.notice.Notices;
import org.concordat.notice.Recipients;
import org.concordat.platform.Fact;

/** Tells people what waits for them or came of a payment, in the transaction in which it happened. */
@ApplicationScoped
class InstructionNotices {
    private final PaymentInstructions instructions;
    private final Notices notices;

    InstructionNotices(PaymentInstructions instructions, Notices notices) {
        this.instructions = instructions;
        this.notices = notices;
    }

    void proposed(@Observes InstructionProposed fact) {
        var instruction = instructions.require(fact.instruction());
        send(fact, instruction, instruction.approverRole(), "payment_waits");
    }

    void rejected(@Observes InstructionRejected fact) {
        send(fact, instructions.require(fact.instruction()), Role.FINANCE_OFFICER, "payment_rejected");
    }

    void remind(@Observes InstructionReminded fact) {
        send(fact, instructions.require(fact.instruction()), Role.FINANCE_OFFICER, "bank_silent");
    }

    /** The vendor reads the payment on its certificate; how the authority instructed it is not for the vendor. */
    void settled(@Observes InstructionSettled fact) {
        var instruction = instructions.require(fact.instruction());
        notices.send(new Notice(
                fact.name(),
                instruction.authority(),
                Set.of(Recipients.holders(instruction.vendor(), Role.VENDOR_ADMINISTRATOR)),
                instruction.certificate().reference(),
                "/certificates/" + instruction.certificate(),
                "instruction:payment_made",
                Map.of("certificate", instruction.certificateNumber())));
    }

    private void send(Fact fact, PaymentInstruction instruction, String role, String subject) {
        notices.send(new Notice(
                fact.name(),
                instruction.authority(),
                Set.of(Recipients.holders(instruction.authority(), role)),
                fact.about(),
                "/payment-instructions/" + instruction.id(),
                "instruction:" + subject,
                Map.of("number", instruction.number(), "certificate", instruction.certificateNumber())));
    }
}
