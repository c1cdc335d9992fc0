package org.concordat.payment.instruction.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.concordat.payment.instruction.InstructionDesk;
import org.concordat.payment.instruction.InstructionView;
import org.concordat.workflow.Waiting;

/** A payment waits for its approvals, then to be sent, then for what the bank says. */
@ApplicationScoped
class InstructionWaiting implements Waiting {
    private final InstructionDesk desk;

    InstructionWaiting(InstructionDesk desk) {
        this.desk = desk;
    }

    @Override
    public String processKey() {
        return PaymentInstructionProcess.KEY;
    }

    @Override
    public Map<UUID, Set<String>> expectedTasks() {
        var expected = new HashMap<UUID, Set<String>>();
        desk.open().forEach((id, instruction) -> expected.put(id.value(), Set.of(task(instruction))));
        return expected;
    }

    private static String task(InstructionView instruction) {
        return switch (instruction.status()) {
            case PROPOSED -> PaymentInstructionProcess.approval(instruction);
            case APPROVED -> "send";
            default -> "result";
        };
    }
}
