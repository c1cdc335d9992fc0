package org.concordat.milestone;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A revision was sent back; the reasons stand on the milestone. */
public record MilestoneReturned(
        MilestoneId milestone, int revision, Set<String> criteria, Instant reworkDueAt, Actor by) implements Fact {
    @Override
    public Reference about() {
        return milestone.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("revision", Integer.toString(revision), "criteria", String.join(", ", new TreeSet<>(criteria)));
    }
}
