package org.concordat.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.concordat.platform.Money;

/** A certificate that was not paid in full as of a day. */
public record UnsettledCertificate(
        CertificateId id,
        String number,
        UUID agreement,
        String agreementNumber,
        String title,
        LocalDate certifiedOn,
        Money payable,
        Money paid,
        Money outstanding) {
    /** As the query reads it. */
    UnsettledCertificate(
            CertificateId id,
            String number,
            UUID agreement,
            String agreementNumber,
            String title,
            LocalDate certifiedOn,
            Currency currency,
            BigDecimal payable,
            BigDecimal paid) {
        this(
                id,
                number,
                agreement,
                agreementNumber,
                title,
                certifiedOn,
                new Money(payable, currency),
                new Money(paid, currency),
                new Money(payable.subtract(paid), currency));
    }
}
