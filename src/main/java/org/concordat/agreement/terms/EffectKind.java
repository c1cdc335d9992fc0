package org.concordat.agreement.terms;

/** What an amount of the outcome means in money. A negative amount means the same the other way round. */
public enum EffectKind {
    /** The party pays it to the vendor. */
    OWED_TO_VENDOR,
    /** The vendor pays it to the party. */
    OWED_BY_VENDOR,
    /** It is taken off what the vendor is owed. */
    DEDUCTED,
    /** It is kept back from what the vendor is owed, to be released later. */
    RETAINED,
    /** It brings back a part of an advance out of what the vendor is owed. */
    ADVANCE_RECOVERED,
    /** The party bears it; nobody is owed anything by that. */
    BORNE,
    /** It may fall due to the party one day: shown beside the balance. */
    CONTINGENT
}
