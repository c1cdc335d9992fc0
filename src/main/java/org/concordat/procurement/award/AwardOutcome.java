package org.concordat.procurement.award;

/** How a tender ends. */
public enum AwardOutcome {
    AWARDED,
    NO_AWARD
}
