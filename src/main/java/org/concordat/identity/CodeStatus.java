package org.concordat.identity;

import java.util.EnumSet;
import java.util.Set;

/** Whether a code can be chosen; a withdrawn one stays on the rows that have it. */
public enum CodeStatus {
    IN_FORCE,
    WITHDRAWN;

    /** The only place that says which move is legal. */
    Set<CodeStatus> next() {
        return switch (this) {
            case IN_FORCE -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.of(IN_FORCE);
        };
    }
}
