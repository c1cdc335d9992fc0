package org.concordat.project.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.project.GateDecided;
import org.concordat.project.GateSubmitted;
import org.concordat.project.ProjectPipeline;
import org.concordat.workflow.Case;
import org.concordat.workflow.Processes;

/** Keeps the gate process in step with the project. The project decides; the process follows. */
@ApplicationScoped
class ProjectGateProcess {
    static final String KEY = "project-gate";

    private static final int REMINDER_DAYS_BEFORE = 3;

    private final Processes processes;
    private final ProjectPipeline pipeline;

    ProjectGateProcess(Processes processes, ProjectPipeline pipeline) {
        this.processes = processes;
        this.pipeline = pipeline;
    }

    void begin(@Observes GateSubmitted fact) {
        var project = pipeline.find(fact.project(), Actor.system());
        var about = new Case(
                fact.about(),
                project.number() + " " + project.title(),
                "/projects/" + project.id(),
                Map.of(Role.APPROVER, project.authority()));
        var remindAt = fact.dueAt().minus(REMINDER_DAYS_BEFORE, ChronoUnit.DAYS);
        processes.start(KEY, about, Map.of("dueAt", fact.dueAt(), "remindAt", remindAt));
    }

    void decided(@Observes GateDecided fact) {
        processes.complete(KEY, fact.project().value(), "gate-decision");
    }
}
