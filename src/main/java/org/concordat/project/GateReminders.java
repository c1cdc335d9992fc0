package org.concordat.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.concordat.identity.Role;
import org.concordat.notice.Notice;
import org.concordat.notice.Notices;
import org.concordat.notice.Recipients;
import org.concordat.platform.Actor;

/** Reminds the approvers of a gate that still waits for them. */
@ApplicationScoped
@Transactional
public class GateReminders {
    private final ProjectPipeline pipeline;
    private final Notices notices;

    GateReminders(ProjectPipeline pipeline, Notices notices) {
        this.pipeline = pipeline;
        this.notices = notices;
    }

    /** Called by the process; where the gate has been decided meanwhile there is nothing to say. */
    public void remind(ProjectId id) {
        var project = pipeline.find(id, Actor.system());
        if (project.openGate() != null) {
            notices.send(new Notice(
                    "gate-reminder",
                    project.authority(),
                    Set.of(Recipients.holders(project.authority(), Role.APPROVER)),
                    id.reference(),
                    "/projects/" + id,
                    "project:gate_waits",
                    Map.of(
                            "number",
                            project.number(),
                            "gate",
                            project.openGate().name())));
        }
    }
}
