package org.concordat.project;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;

/** An officer wrote down a project. */
public record ProjectPrepared(ProjectId project, EngagementType engagementType, Money budget, Actor by)
        implements Fact {
    @Override
    public Reference about() {
        return project.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("engagementType", engagementType.code(), "budget", budget.toString());
    }
}
