package org.concordat.project.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.project.ProjectId;
import org.concordat.project.ProjectPipeline;
import org.concordat.workflow.Waiting;

/** A project with an open gate waits for the decision on it. */
@ApplicationScoped
class ProjectWaiting implements Waiting {
    private final ProjectPipeline pipeline;

    ProjectWaiting(ProjectPipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public String processKey() {
        return ProjectGateProcess.KEY;
    }

    @Override
    public Map<UUID, Set<String>> expectedTasks() {
        return pipeline.atAnOpenGate().stream()
                .collect(Collectors.toMap(ProjectId::value, project -> Set.of("gate-decision")));
    }
}
