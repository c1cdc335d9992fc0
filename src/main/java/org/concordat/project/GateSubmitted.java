package org.concordat.project;

import java.time.Instant;
import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A gate waits for its decision until {@code dueAt}. */
public record GateSubmitted(ProjectId project, Gate gate, Instant dueAt, Actor by) implements Fact {
    @Override
    public Reference about() {
        return project.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("gate", gate.name(), "dueAt", dueAt.toString());
    }
}
