package org.concordat.payment;

/** The parties every agreement has, as sharing terms and ledger lines name them; funders go by their names. */
public final class Party {
    public static final String AUTHORITY = "authority";
    public static final String VENDOR = "vendor";
    /** All of them together: the other side of what they bear. */
    public static final String ALL = "all";

    private Party() {}
}
