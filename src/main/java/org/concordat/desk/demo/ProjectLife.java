package org.concordat.desk.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.Version;
import org.concordat.project.Gate;
import org.concordat.project.GateOutcome;
import org.concordat.project.GateSubmission;
import org.concordat.project.GateVerdict;
import org.concordat.project.ProjectPipeline;
import org.concordat.project.ProjectPlan;

/** Preparation and the gates up to the approval to tender. */
@ApplicationScoped
@IfBuildProfile("dev")
class ProjectLife {
    private static final int DAYS_BETWEEN_GATES = 9;
    private static final int DAYS_TO_DECIDE = 5;

    private final ProjectPipeline pipeline;

    ProjectLife(ProjectPipeline pipeline) {
        this.pipeline = pipeline;
    }

    List<Act> of(Partnership partnership) {
        var acts = new ArrayList<Act>();
        acts.add(partnership.on(0, () -> prepare(partnership)));
        var day = 2;
        for (var gate : Gate.values()) {
            acts.add(partnership.on(day, () -> submit(partnership, gate)));
            acts.add(partnership.on(day + DAYS_TO_DECIDE, () -> approve(partnership)));
            day += DAYS_BETWEEN_GATES;
        }
        return acts;
    }

    private void prepare(Partnership partnership) {
        var plan = partnership.plan();
        var project = pipeline.prepare(
                new ProjectPlan(plan.title(), plan.purpose(), plan.engagementType(), plan.budget(), plan.source()),
                partnership.official("amina"));
        partnership.isProject(project.id());
    }

    private void submit(Partnership partnership, Gate gate) {
        var officer = partnership.official("amina");
        var project = pipeline.find(partnership.project(), officer);
        var evidence =
                new GateSubmission(gate, "Concept note, options and a first fiscal view are attached to the file.");
        pipeline.submitGate(project.id(), Version.of(project), evidence, officer);
    }

    private void approve(Partnership partnership) {
        var approver = partnership.official("bruno");
        var project = pipeline.find(partnership.project(), approver);
        pipeline.decideGate(project.id(), Version.of(project), new GateVerdict(GateOutcome.APPROVE, null), approver);
    }
}
