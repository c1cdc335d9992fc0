package org.concordat.payment.instruction;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** The bank has carried out a payment. */
public record InstructionSettled(InstructionId instruction, String bankReference, Actor by) implements Fact {
    @Override
    public Reference about() {
        return instruction.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("bankReference", bankReference);
    }
}
