package org.concordat.milestone;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** The vendor says that every criterion is met; the review clock runs. */
public record MilestoneSubmitted(MilestoneId milestone, int revision, ReviewDates dates, Actor by) implements Fact {
    @Override
    public Reference about() {
        return milestone.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "revision", Integer.toString(revision), "dueAt", dates.dueAt().toString());
    }
}
