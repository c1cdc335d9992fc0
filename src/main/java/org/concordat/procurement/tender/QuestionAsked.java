package org.concordat.procurement.tender;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A vendor asked something; the question stands with the tender, the asker only in the actor of the record. */
public record QuestionAsked(TenderId tender, Actor by) implements Fact {
    @Override
    public Reference about() {
        return tender.reference();
    }
}
