package org.concordat.agreement.terms;

/** From where a clause takes a fact when it computes. */
public enum FactSource {
    /** The newest value that was reported under a name for the period. */
    MEASURED(true, false),
    /** All values reported under a name up to the end of the period, one for each period in their order. */
    MEASURED_EACH(true, true),
    /** What a series of rates says on the last day of the period. */
    SERIES(true, false),
    /** The value of the milestones certified in the period. */
    CERTIFIED_IN_PERIOD(false, false),
    /** The value of the milestones certified up to the end of the period. */
    CERTIFIED_TO_DATE(false, false),
    /** The value of each certificate up to the end of the period, in their order. */
    CERTIFIED_EACH(false, true),
    /** What a field of the earlier statements of this clause sums to; zero before the first. */
    SUM_BEFORE(true, false),
    /** What a field of the last earlier statement of this clause said; zero before the first. */
    LAST_BEFORE(true, false);

    private final boolean named;
    private final boolean list;

    FactSource(boolean named, boolean list) {
        this.named = named;
        this.list = list;
    }

    /** Whether it needs to be said of what: a name, a series, a field. */
    public boolean isNamed() {
        return named;
    }

    /** Whether it gives a list of values in place of one. */
    public boolean isList() {
        return list;
    }

    /** Whether it reads a field of earlier statements. */
    public boolean isCarried() {
        return this == SUM_BEFORE || this == LAST_BEFORE;
    }
}
