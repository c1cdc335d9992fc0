package org.concordat.payment.instruction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which payments; each part may be left open. */
public record InstructionFilter(
        @Nullable InstructionStatus status,
        @Nullable UUID certificate,
        @Nullable UUID file) {
    public static final InstructionFilter ALL = new InstructionFilter(null, null, null);
}
