package org.concordat.vendor;

import java.util.EnumSet;
import java.util.Set;

/** How far a vendor has come; only a qualified one can bid. Source: domain rules, vendor lifecycle. */
public enum VendorStatus {
    REGISTERED,
    UNDER_REVIEW,
    QUALIFIED,
    REFUSED,
    LAPSED;

    /** The only place that says which move is legal. */
    public Set<VendorStatus> next() {
        return switch (this) {
            case REGISTERED, REFUSED, LAPSED -> EnumSet.of(UNDER_REVIEW);
            case UNDER_REVIEW -> EnumSet.of(QUALIFIED, REFUSED);
            case QUALIFIED -> EnumSet.of(LAPSED);
        };
    }
}
