package org.concordat.payment.instruction;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** An answer of a bank was read. */
public record BankAnswerTaken(BankAnswerId answer, String sha256, Actor by) implements Fact {
    @Override
    public Reference about() {
        return answer.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("sha256", sha256);
    }
}
