package org.concordat.platform;

import java.util.Map;

/** The thing's state does not allow this move now. */
public final class IllegalMove extends RuleBroken {
    private final String from;
    private final String to;

    public IllegalMove(Enum<?> from, Enum<?> to) {
        super("illegal-move", "A thing that is " + from.name() + " cannot become " + to.name());
        this.from = from.name();
        this.to = to.name();
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("from", from, "to", to);
    }
}
