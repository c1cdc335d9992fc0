package org.concordat.vendor;

import java.util.EnumSet;
import java.util.Set;

/** Whether money may go to a bank account. */
public enum BankAccountStatus {
    /** Entered; waits for the check by a second person. */
    PROPOSED,
    VERIFIED,
    /** Another account has taken its place. */
    REPLACED,
    REFUSED;

    /** The only place that says which move is legal. */
    public Set<BankAccountStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(VERIFIED, REPLACED, REFUSED);
            case VERIFIED -> EnumSet.of(REPLACED);
            case REPLACED, REFUSED -> EnumSet.noneOf(BankAccountStatus.class);
        };
    }
}
