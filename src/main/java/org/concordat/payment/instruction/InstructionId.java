package org.concordat.payment.instruction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.concordat.platform.Identifiers;
import org.concordat.platform.Reference;

/** Identifies a payment instruction. */
@Embeddable
public record InstructionId(UUID value) {
    @JsonCreator
    public static InstructionId fromString(String text) {
        return new InstructionId(Identifiers.parse(text));
    }

    static InstructionId next() {
        return new InstructionId(Identifiers.next());
    }

    public Reference reference() {
        return new Reference("payment-instruction", value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
