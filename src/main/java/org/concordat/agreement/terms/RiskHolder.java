package org.concordat.agreement.terms;

/** Who bears a risk. */
public enum RiskHolder {
    PUBLIC_AUTHORITY,
    PRIVATE_PARTY,
    /** By the rule of a clause. */
    SHARED,
    UNDEFINED
}
