package org.concordat.payment.instruction;

import java.time.Instant;
import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A payment went into a file for the bank. */
public record InstructionSent(InstructionId instruction, PaymentFileId file, Instant resultDueAt, Actor by)
        implements Fact {
    @Override
    public Reference about() {
        return instruction.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("file", file.toString());
    }
}
