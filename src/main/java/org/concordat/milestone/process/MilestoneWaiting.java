package org.concordat.milestone.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.concordat.milestone.MilestoneReviews;
import org.concordat.milestone.MilestoneStatus;
import org.concordat.workflow.Waiting;

/** A submitted milestone waits for its review, a returned one for the vendor's correction. */
@ApplicationScoped
class MilestoneWaiting implements Waiting {
    private static final Map<MilestoneStatus, String> TASKS = Map.of(
            MilestoneStatus.SUBMITTED, "review",
            MilestoneStatus.RETURNED, "rework");

    private final MilestoneReviews reviews;

    MilestoneWaiting(MilestoneReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String processKey() {
        return MilestoneReviewProcess.KEY;
    }

    @Override
    public Map<UUID, Set<String>> expectedTasks() {
        var expected = new HashMap<UUID, Set<String>>();
        reviews.in(TASKS.keySet())
                .forEach((milestone, status) ->
                        expected.put(milestone.value(), Set.of(Objects.requireNonNull(TASKS.get(status)))));
        return expected;
    }
}
