package org.concordat.project.page;

import java.util.ArrayList;
import java.util.List;
import org.concordat.project.ProjectStage;
import org.concordat.project.ProjectView;

/** A stage as the timeline draws it: where it stands and whether the project has passed it. */
public record RoadStep(ProjectStage stage, int x, int labelY, State state) {
    private static final int GAP = 110;
    private static final int LABEL_ABOVE = 22;
    private static final int LABEL_BELOW = 92;

    /** How the project stands to a stage. */
    public enum State {
        PASSED,
        PRESENT,
        AHEAD
    }

    /** The whole road; a cancelled project is shown at the last stage it was in. */
    static List<RoadStep> of(ProjectView project) {
        var road = ProjectStage.road();
        var steps = new ArrayList<RoadStep>();
        var present = road.contains(project.stage()) ? project.stage() : lastStage(project);
        for (var stage : road) {
            var index = steps.size();
            var state = stage == present ? State.PRESENT : stage.compareTo(present) < 0 ? State.PASSED : State.AHEAD;
            steps.add(new RoadStep(stage, GAP / 2 + index * GAP, index % 2 == 0 ? LABEL_BELOW : LABEL_ABOVE, state));
        }
        return steps;
    }

    private static ProjectStage lastStage(ProjectView project) {
        var gates = project.gates();
        return gates.isEmpty()
                ? ProjectStage.IDENTIFICATION
                : gates.get(gates.size() - 1).gate().from();
    }

    public boolean isPresent() {
        return state == State.PRESENT;
    }

    public boolean isPassed() {
        return state == State.PASSED;
    }
}
