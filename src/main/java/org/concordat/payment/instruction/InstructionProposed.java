package org.concordat.payment.instruction;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;

/** A payment was prepared and waits for its approvals. */
public record InstructionProposed(InstructionId instruction, Money amount, Actor by) implements Fact {
    @Override
    public Reference about() {
        return instruction.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("amount", amount.toString());
    }
}
