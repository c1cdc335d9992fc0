package org.concordat.payment.instruction;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** The bank has not answered in time. */
public record InstructionReminded(InstructionId instruction, Actor by) implements Fact {
    @Override
    public Reference about() {
        return instruction.reference();
    }
}
