package org.concordat.payment.instruction.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.UUID;
import org.concordat.identity.Role;
import org.concordat.payment.instruction.InstructionApproved;
import org.concordat.payment.instruction.InstructionCancelled;
import org.concordat.payment.instruction.InstructionDesk;
import org.concordat.payment.instruction.InstructionProposed;
import org.concordat.payment.instruction.InstructionRejected;
import org.concordat.payment.instruction.InstructionSent;
import org.concordat.payment.instruction.InstructionSettled;
import org.concordat.payment.instruction.InstructionView;
import org.concordat.platform.Actor;
import org.concordat.workflow.Case;
import org.concordat.workflow.Processes;

/** Keeps the process in step with the instruction. The instruction decides; the process follows. */
@ApplicationScoped
class PaymentInstructionProcess {
    static final String KEY = "payment-instruction";

    private final Processes processes;
    private final InstructionDesk desk;

    PaymentInstructionProcess(Processes processes, InstructionDesk desk) {
        this.processes = processes;
        this.desk = desk;
    }

    void proposed(@Observes InstructionProposed fact) {
        var instruction = desk.find(fact.instruction(), Actor.system());
        var audience = Map.of(
                Role.FINANCE_OFFICER, instruction.authority(),
                Role.APPROVER, instruction.authority());
        var about = new Case(
                fact.about(),
                instruction.number() + " " + instruction.certificateNumber(),
                "/payment-instructions/" + instruction.id(),
                audience);
        processes.start(
                KEY,
                about,
                Map.of("approverRole", instruction.approverRole()),
                Map.of("dueAt", desk.dueAt(instruction)));
    }

    void approved(@Observes InstructionApproved fact) {
        if (fact.complete()) {
            var instruction = desk.find(fact.instruction(), Actor.system());
            processes.complete(KEY, fact.instruction().value(), approval(instruction));
        }
    }

    void sent(@Observes InstructionSent fact) {
        processes.complete(
                KEY, fact.instruction().value(), "send", Map.of(), Map.of("resultDueAt", fact.resultDueAt()));
    }

    void rejected(@Observes InstructionRejected fact) {
        answered(fact.instruction().value());
    }

    void settled(@Observes InstructionSettled fact) {
        answered(fact.instruction().value());
    }

    void cancelled(@Observes InstructionCancelled fact) {
        processes.cancel(KEY, fact.instruction().value(), "The payment was ended before it was sent");
    }

    private void answered(UUID instruction) {
        processes.complete(KEY, instruction, "result");
    }

    static String approval(InstructionView instruction) {
        return instruction.approverRole().equals(Role.APPROVER) ? "approve" : "approve-as-officer";
    }
}
