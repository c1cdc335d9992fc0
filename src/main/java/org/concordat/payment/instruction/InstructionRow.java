package org.concordat.payment.instruction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.concordat.payment.CertificateId;
import org.concordat.platform.Money;

/** A payment in a list. */
public record InstructionRow(
        InstructionId id,
        String number,
        CertificateId certificate,
        String certificateNumber,
        Money amount,
        LocalDate executionDate,
        InstructionStatus status) {
    InstructionRow(
            InstructionId id,
            String number,
            CertificateId certificate,
            String certificateNumber,
            BigDecimal amount,
            Currency currency,
            LocalDate executionDate,
            InstructionStatus status) {
        this(id, number, certificate, certificateNumber, new Money(amount, currency), executionDate, status);
    }
}
