package org.concordat.milestone;

import java.util.List;
import java.util.Map;
import org.concordat.platform.RuleBroken;

/** A criterion without evidence cannot be submitted. */
public final class EvidenceMissing extends RuleBroken {
    private final List<String> criteria;

    EvidenceMissing(List<String> criteria) {
        super("evidence-missing", "Evidence is missing for: " + String.join(", ", criteria));
        this.criteria = List.copyOf(criteria);
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("criteria", criteria);
    }
}
