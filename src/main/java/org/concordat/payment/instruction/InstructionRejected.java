package org.concordat.payment.instruction;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** The bank did not carry out a payment. */
public record InstructionRejected(InstructionId instruction, Actor by) implements Fact {
    @Override
    public Reference about() {
        return instruction.reference();
    }
}
