package org.concordat.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/** Where the money of an agreement stands, in total and for each milestone; authority and vendor read the same. */
public record Statement(
        UUID agreement,
        String number,
        String title,
        String authority,
        String vendor,
        Amounts total,
        List<Borne> borne,
        List<MilestoneLine> milestones) {
    /** What a party bears of the certified cost. */
    public record Borne(String party, Money amount) {}

    /** A milestone with its figures; without a certificate nothing of it has been accepted. */
    public record MilestoneLine(
            String code,
            String title,
            LocalDate dueOn,
            Amounts amounts,
            List<Borne> borne,
            @Nullable CertificateId certificate,
            @Nullable String certificateNumber) {}

    /** The parties in the order of the terms. */
    public List<String> parties() {
        return borne.stream().map(Borne::party).toList();
    }

    /** A party as people know it: funders go by their own names. */
    public String nameOf(String party) {
        return switch (party) {
            case Party.AUTHORITY -> authority;
            case Party.VENDOR -> vendor;
            default -> party;
        };
    }
}
