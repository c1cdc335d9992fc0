package org.concordat.rates;

/** Whether the source may still revise a value. */
public enum RateStatus {
    PROVISIONAL,
    FINAL
}
