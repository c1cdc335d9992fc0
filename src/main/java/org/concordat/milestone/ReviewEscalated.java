package org.concordat.milestone;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** The time to review has ended in silence; the approvers were told. */
public record ReviewEscalated(MilestoneId milestone, Actor by) implements Fact {
    @Override
    public Reference about() {
        return milestone.reference();
    }
}
