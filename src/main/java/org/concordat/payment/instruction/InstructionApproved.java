package org.concordat.payment.instruction;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** Somebody approved a payment; {@code complete} where it was the last approval it needed. */
public record InstructionApproved(InstructionId instruction, boolean complete, Actor by) implements Fact {
    @Override
    public Reference about() {
        return instruction.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("complete", String.valueOf(complete));
    }
}
