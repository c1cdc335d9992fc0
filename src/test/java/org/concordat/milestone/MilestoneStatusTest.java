package org.concordat.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.milestone.MilestoneStatus.ACCEPTED;
import static org.concordat.milestone.MilestoneStatus.IN_PROGRESS;
import static org.concordat.milestone.MilestoneStatus.RETURNED;
import static org.concordat.milestone.MilestoneStatus.SCHEDULED;
import static org.concordat.milestone.MilestoneStatus.SUBMITTED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MilestoneStatusTest {
    private static final Map<MilestoneStatus, Set<MilestoneStatus>> TABLE = Map.of(
            SCHEDULED, Set.of(IN_PROGRESS),
            IN_PROGRESS, Set.of(SUBMITTED),
            SUBMITTED, Set.of(ACCEPTED, RETURNED),
            RETURNED, Set.of(SUBMITTED),
            ACCEPTED, Set.of());

    @Test
    void movesAsTheTableSays() {
        assertThat(TABLE).containsOnlyKeys(MilestoneStatus.values());
        TABLE.forEach((status, next) ->
                assertThat(status.next()).as(status.name()).containsExactlyInAnyOrderElementsOf(next));
    }

    @Test
    void takesEvidenceOnlyWhileTheVendorWorks() {
        assertThat(MilestoneStatus.values())
                .filteredOn(MilestoneStatus::takesEvidence)
                .containsExactly(SCHEDULED, IN_PROGRESS, RETURNED);
    }
}
