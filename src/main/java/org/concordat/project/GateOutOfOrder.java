package org.concordat.project;

import java.util.Map;
import org.concordat.platform.RuleBroken;

/** Gates are passed in order; none is skipped and none is passed twice. */
public final class GateOutOfOrder extends RuleBroken {
    private final ProjectStage stage;

    GateOutOfOrder(Gate wanted, ProjectStage stage) {
        super("gate-out-of-order", "Gate " + wanted + " does not end the stage " + stage + ".");
        this.stage = stage;
    }

    @Override
    public Map<String, Object> extensions() {
        var gate = Gate.leaving(stage);
        return gate == null ? Map.of("stage", stage) : Map.of("stage", stage, "nextGate", gate);
    }
}
