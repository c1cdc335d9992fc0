package org.concordat.desk.demo;

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
record ProjectLife(Partnership partnership, ProjectPipeline projects) {
    private static final int DAYS_BETWEEN_GATES = 9;
    private static final int DAYS_TO_DECIDE = 5;

    List<Act> acts() {
        var acts = new ArrayList<Act>();
        acts.add(partnership.on(0, this::prepare));
        var day = 2;
        for (var gate : Gate.values()) {
            acts.add(partnership.on(day, () -> submit(gate)));
            acts.add(partnership.on(day + DAYS_TO_DECIDE, this::approve));
            day += DAYS_BETWEEN_GATES;
        }
        return acts;
    }

    private void prepare() {
        var plan = partnership.plan();
        var project = projects.prepare(
                new ProjectPlan(plan.title(), plan.purpose(), plan.engagementType(), plan.budget(), plan.source()),
                partnership.official("amina"));
        partnership.isProject(project.id());
    }

    private void submit(Gate gate) {
        var officer = partnership.official("amina");
        var project = projects.find(partnership.project(), officer);
        var evidence =
                new GateSubmission(gate, "Concept note, options and a first fiscal view are attached to the file.");
        projects.submitGate(project.id(), Version.of(project), evidence, officer);
    }

    private void approve() {
        var approver = partnership.official("bruno");
        var project = projects.find(partnership.project(), approver);
        projects.decideGate(project.id(), Version.of(project), new GateVerdict(GateOutcome.APPROVE, null), approver);
    }
}
