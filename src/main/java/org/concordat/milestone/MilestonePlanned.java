package org.concordat.milestone;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A milestone of a signed agreement awaits its delivery. */
public record MilestonePlanned(MilestoneId milestone, String code, Actor by) implements Fact {
    @Override
    public Reference about() {
        return milestone.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("code", code);
    }
}
