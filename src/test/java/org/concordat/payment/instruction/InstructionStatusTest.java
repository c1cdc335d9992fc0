package org.concordat.payment.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.payment.instruction.InstructionStatus.APPROVED;
import static org.concordat.payment.instruction.InstructionStatus.CANCELLED;
import static org.concordat.payment.instruction.InstructionStatus.PROPOSED;
import static org.concordat.payment.instruction.InstructionStatus.REJECTED;
import static org.concordat.payment.instruction.InstructionStatus.SENT;
import static org.concordat.payment.instruction.InstructionStatus.SETTLED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InstructionStatusTest {
    @Test
    void theTableOfMoves() {
        var moves = Map.of(
                PROPOSED, Set.of(APPROVED, CANCELLED),
                APPROVED, Set.of(SENT, CANCELLED),
                SENT, Set.of(SETTLED, REJECTED),
                SETTLED, Set.<InstructionStatus>of(),
                REJECTED, Set.<InstructionStatus>of(),
                CANCELLED, Set.<InstructionStatus>of());

        for (var status : InstructionStatus.values()) {
            assertThat(status.next()).as(status.name()).isEqualTo(moves.get(status));
        }
    }
}
