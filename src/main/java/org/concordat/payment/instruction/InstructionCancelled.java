package org.concordat.payment.instruction;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A payment was ended before it went to the bank. */
public record InstructionCancelled(InstructionId instruction, Actor by) implements Fact {
    @Override
    public Reference about() {
        return instruction.reference();
    }
}
