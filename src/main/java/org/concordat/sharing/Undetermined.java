package org.concordat.sharing;

import java.util.Map;
import org.concordat.platform.RuleBroken;

/** The inputs are well formed and have no answer; answered as 422 with the code that the mechanism documents. */
public final class Undetermined extends RuleBroken {
    private final Map<String, Object> more;

    public Undetermined(String code, String detail) {
        this(code, detail, Map.of());
    }

    /** @param more what can be said instead, by name, for example the roots between which nothing decides */
    public Undetermined(String code, String detail, Map<String, Object> more) {
        super(code, detail);
        this.more = Map.copyOf(more);
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public Map<String, Object> extensions() {
        return more;
    }
}
