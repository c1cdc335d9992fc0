package org.concordat.agreement.terms;

/** What it means that nobody answers a statement within the term. */
public enum Silence {
    ACCEPTED,
    DISPUTED
}
