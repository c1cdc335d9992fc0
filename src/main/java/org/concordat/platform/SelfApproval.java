package org.concordat.platform;

import java.util.Collection;

/** Somebody tried to decide on what he, or a person he stands in for, made. The one rule of separation of duties. */
public final class SelfApproval extends RuleBroken {
    private SelfApproval() {
        super("self-approval", "You, or a person you stand in for, made this. Somebody else has to decide.");
    }

    /** Refuses when any person whose hand is in the thing is the actor or stands behind him by delegation. */
    public static void refuse(Actor actor, Collection<java.util.UUID> makers) {
        if (actor.persons().stream().anyMatch(makers::contains)) {
            throw new SelfApproval();
        }
    }
}
