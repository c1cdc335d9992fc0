package org.concordat.payment.instruction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.concordat.platform.Money;
import org.concordat.platform.Versioned;

/** A file of payments without its content; the number is its message id at the bank. */
public record PaymentFileView(
        PaymentFileId id,
        int version,
        String number,
        LocalDate executionDate,
        int transfers,
        Money total,
        String sha256,
        Instant createdAt)
        implements Versioned {
    PaymentFileView(
            PaymentFileId id,
            int version,
            String number,
            LocalDate executionDate,
            int transfers,
            BigDecimal total,
            Currency currency,
            String sha256,
            Instant createdAt) {
        this(id, version, number, executionDate, transfers, new Money(total, currency), sha256, createdAt);
    }
}
