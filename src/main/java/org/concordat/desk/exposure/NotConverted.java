package org.concordat.desk.exposure;

/** Why an amount is not converted; it is then shown in its own currency alone. */
public enum NotConverted {
    /** The authority keeps no exchange series between the two currencies. */
    NO_SERIES,
    /** It keeps several, and none was named. */
    SEVERAL_SERIES,
    /** The series has no value for the day, or none that is fresh enough. */
    RATE_MISSING,
    /** Agreements of many authorities, each with series of its own: choose one of them. */
    AUTHORITY_OPEN
}
