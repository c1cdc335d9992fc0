package org.concordat.project;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A gate was decided; the project stands in {@code stage} from now on. */
public record GateDecided(ProjectId project, Gate gate, GateOutcome decision, ProjectStage stage, Actor by)
        implements Fact {
    @Override
    public Reference about() {
        return project.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("gate", gate.name(), "decision", decision.name(), "stage", stage.name());
    }
}
