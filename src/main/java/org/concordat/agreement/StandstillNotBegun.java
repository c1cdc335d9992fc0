package org.concordat.agreement;

import org.concordat.platform.RuleBroken;

/** Nobody is asked to sign before every bidder was told who won: the standstill counts from then. */
public final class StandstillNotBegun extends RuleBroken {
    StandstillNotBegun() {
        super(
                "standstill-not-begun",
                "The standstill has not begun: not every bidder has been sent the result. Offer the agreement after that.");
    }
}
