package org.concordat.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.project.ProjectStage.APPRAISAL;
import static org.concordat.project.ProjectStage.AWARD;
import static org.concordat.project.ProjectStage.CANCELLED;
import static org.concordat.project.ProjectStage.CLOSED;
import static org.concordat.project.ProjectStage.CONSTRUCTION;
import static org.concordat.project.ProjectStage.CONTRACT_SIGNATURE;
import static org.concordat.project.ProjectStage.FINANCIAL_CLOSE;
import static org.concordat.project.ProjectStage.HAND_BACK;
import static org.concordat.project.ProjectStage.IDENTIFICATION;
import static org.concordat.project.ProjectStage.OPERATION;
import static org.concordat.project.ProjectStage.STRUCTURING;
import static org.concordat.project.ProjectStage.TENDER;
import static org.concordat.project.ProjectStage.TERMINATED;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProjectStageTest {
    @Test
    void everyStageAllowsExactlyTheseMoves() {
        var table = Map.<ProjectStage, Set<ProjectStage>>ofEntries(
                Map.entry(IDENTIFICATION, Set.of(APPRAISAL, CANCELLED)),
                Map.entry(APPRAISAL, Set.of(STRUCTURING, IDENTIFICATION, CANCELLED)),
                Map.entry(STRUCTURING, Set.of(TENDER, APPRAISAL, IDENTIFICATION, CANCELLED)),
                Map.entry(TENDER, Set.of(AWARD, CANCELLED)),
                Map.entry(AWARD, Set.of(CONTRACT_SIGNATURE, TENDER, CANCELLED)),
                Map.entry(CONTRACT_SIGNATURE, Set.of(FINANCIAL_CLOSE, TERMINATED)),
                Map.entry(FINANCIAL_CLOSE, Set.of(CONSTRUCTION, TERMINATED)),
                Map.entry(CONSTRUCTION, Set.of(OPERATION, TERMINATED)),
                Map.entry(OPERATION, Set.of(HAND_BACK, TERMINATED)),
                Map.entry(HAND_BACK, Set.of(CLOSED, TERMINATED)),
                Map.entry(CLOSED, Set.of()),
                Map.entry(CANCELLED, Set.of()),
                Map.entry(TERMINATED, Set.of()));

        assertThat(Arrays.stream(ProjectStage.values()).collect(Collectors.toMap(stage -> stage, ProjectStage::next)))
                .isEqualTo(table);
    }

    @Test
    void gatesLeadFromTheFirstStageToTheTenderWithoutAGap() {
        assertThat(Arrays.stream(Gate.values()).map(Gate::from))
                .containsExactly(IDENTIFICATION, APPRAISAL, STRUCTURING);
        assertThat(Arrays.stream(Gate.values()).map(Gate::to)).containsExactly(APPRAISAL, STRUCTURING, TENDER);
        assertThat(Gate.leaving(TENDER)).isNull();
    }
}
