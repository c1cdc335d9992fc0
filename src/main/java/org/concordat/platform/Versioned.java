package org.concordat.platform;

/** A row that counts its changes, so that nobody decides on what he has not seen. */
public interface Versioned {
    int version();
}
