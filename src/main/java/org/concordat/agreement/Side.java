package org.concordat.agreement;

/** For whom a signature is given. */
public enum Side {
    AUTHORITY,
    VENDOR
}
