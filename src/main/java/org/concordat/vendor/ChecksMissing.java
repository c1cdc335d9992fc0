package org.concordat.vendor;

import java.util.Map;
import java.util.Set;
import org.concordat.platform.RuleBroken;

/** Nobody decides before every check is made. */
public final class ChecksMissing extends RuleBroken {
    private final Set<CheckKind> missing;

    ChecksMissing(Set<CheckKind> missing) {
        super("checks-missing", "Checks are missing: " + missing);
        this.missing = Set.copyOf(missing);
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("missing", missing);
    }
}
