package org.concordat.milestone;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** The reviewers were told that their time is running out. */
public record ReviewReminded(MilestoneId milestone, Actor by) implements Fact {
    @Override
    public Reference about() {
        return milestone.reference();
    }
}
