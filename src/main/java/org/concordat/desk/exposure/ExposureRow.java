package org.concordat.desk.exposure;

import java.util.UUID;
import org.concordat.payment.CommittedParties;

/** An agreement with its exposure, in its own currency. */
public record ExposureRow(
        UUID agreement, String number, String title, String authority, String vendor, Exposure exposure) {
    static ExposureRow of(CommittedParties parties, Exposure exposure) {
        return new ExposureRow(
                parties.agreement(),
                parties.number(),
                parties.title(),
                parties.authorityName(),
                parties.vendorName(),
                exposure);
    }
}
