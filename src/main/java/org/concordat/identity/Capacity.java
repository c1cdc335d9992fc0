package org.concordat.identity;

/** In what capacity an organisation takes part in a thing. */
public enum Capacity {
    OWNER,
    OTHER_PARTY,
    CERTIFIER,
    FUNDER,
    AUDITOR
}
