package org.concordat.procurement.bid;

import java.util.EnumSet;
import java.util.Set;

/** How far a bid has come; whether it won is said by the award. */
public enum BidStatus {
    DRAFT,
    SUBMITTED,
    WITHDRAWN,
    OPENED;

    /** The only place that says which move is legal; a submitted bid is replaced by submitting again. */
    public Set<BidStatus> next() {
        return switch (this) {
            case DRAFT, WITHDRAWN -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(SUBMITTED, WITHDRAWN, OPENED);
            case OPENED -> EnumSet.noneOf(BidStatus.class);
        };
    }
}
