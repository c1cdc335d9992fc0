package org.concordat.procurement.evaluation;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;
import org.concordat.procurement.tender.TenderId;

/** An evaluator gave his declaration. */
public record ConflictDeclared(TenderId tender, boolean conflict, Actor by) implements Fact {
    @Override
    public Reference about() {
        return tender.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("conflict", Boolean.toString(conflict));
    }
}
