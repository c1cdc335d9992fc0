package org.concordat.agreement;

import java.util.EnumSet;
import java.util.Set;

/** How far an agreement has come; only a signed one binds. */
public enum AgreementStatus {
    DRAFT,
    AWAITING_SIGNATURE,
    SIGNED,
    CANCELLED;

    /** The only place that says which move is legal. */
    public Set<AgreementStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(AWAITING_SIGNATURE, CANCELLED);
            case AWAITING_SIGNATURE -> EnumSet.of(SIGNED, CANCELLED);
            case SIGNED, CANCELLED -> EnumSet.noneOf(AgreementStatus.class);
        };
    }
}
