package org.concordat.desk.exposure;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.concordat.payment.UnsettledCertificate;

/** The exposure of one agreement, the contributions to it by year, and the oldest of its certificates that are overdue. */
public record AgreementExposure(
        UUID agreement,
        String number,
        String title,
        String authority,
        String vendor,
        LocalDate asOf,
        Currency into,
        CurrencyExposure exposure,
        List<YearlyContributions> years,
        List<UnsettledCertificate> overdue) {
    /** A party as people know it: funders go by their own names. */
    public String nameOf(String party) {
        return switch (party) {
            case org.concordat.payment.Party.AUTHORITY -> authority;
            case org.concordat.payment.Party.VENDOR -> vendor;
            default -> party;
        };
    }
}
