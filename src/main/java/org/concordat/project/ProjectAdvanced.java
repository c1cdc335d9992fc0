package org.concordat.project;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** What was decided elsewhere, an award or a signature, moved the project on. */
public record ProjectAdvanced(ProjectId project, ProjectStage stage, Actor by) implements Fact {
    @Override
    public Reference about() {
        return project.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("stage", stage.name());
    }
}
