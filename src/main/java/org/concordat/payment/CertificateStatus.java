package org.concordat.payment;

import java.util.EnumSet;
import java.util.Set;

/** How much of a certificate has been paid. */
public enum CertificateStatus {
    ISSUED,
    PARTLY_PAID,
    /** Nothing is outstanding; from the start where the vendor bears all of it. */
    SETTLED;

    /** The only place that says which move is legal. */
    public Set<CertificateStatus> next() {
        return switch (this) {
            case ISSUED, PARTLY_PAID -> EnumSet.of(PARTLY_PAID, SETTLED);
            case SETTLED -> EnumSet.noneOf(CertificateStatus.class);
        };
    }
}
