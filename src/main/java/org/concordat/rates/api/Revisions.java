package org.concordat.rates.api;

/** Whether a list of values shows what was superseded too. */
public enum Revisions {
    CURRENT,
    EVERY
}
