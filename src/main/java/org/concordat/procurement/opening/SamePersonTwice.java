package org.concordat.procurement.opening;

import java.util.Collection;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.RuleBroken;

/** Two keys are two people, also where one stands in for the other. */
public final class SamePersonTwice extends RuleBroken {
    public SamePersonTwice() {
        super(
                "same-person-twice",
                "You, or a person you stand in for, did the first half. Somebody else does the second.");
    }

    /** Refuses when one hand is in both halves. */
    public static void refuse(Actor actor, Collection<UUID> first) {
        if (actor.persons().stream().anyMatch(first::contains)) {
            throw new SamePersonTwice();
        }
    }
}
