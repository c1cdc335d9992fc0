package org.concordat.workflow;

import java.util.Map;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** Somebody gave a failed job another attempt. */
public record IncidentRetried(String processKey, UUID businessKey, Actor by) implements Fact {
    @Override
    public Reference about() {
        return new Reference("process", businessKey);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("process", processKey);
    }
}
