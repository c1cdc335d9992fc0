package org.concordat.project;

import java.util.Map;
import org.concordat.platform.RuleBroken;

/** Nobody tenders a project before its approval to tender, nor once the tender is over. */
public final class ProjectNotApproved extends RuleBroken {
    private final ProjectStage stage;

    ProjectNotApproved(ProjectStage stage) {
        super("project-not-approved", "The project is not approved to be tendered; it stands in " + stage + ".");
        this.stage = stage;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("stage", stage);
    }
}
