package org.concordat.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.payment.bank.Samples.BUILDER;
import static org.concordat.payment.bank.Samples.CITY;
import static org.concordat.payment.bank.Samples.DAY;
import static org.concordat.payment.bank.Samples.NOW;
import static org.concordat.payment.bank.Samples.assertRefused;
import static org.concordat.payment.bank.Samples.euro;
import static org.concordat.payment.bank.Samples.file;
import static org.concordat.payment.bank.Samples.fileOf;
import static org.concordat.payment.bank.Samples.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.Money;
import org.junit.jupiter.api.Test;

class InstructionFileTest {
    @Test
    void namesAndRemittanceAreKeptAsABankTakesThem() {
        var transfer = new CreditTransfer("E1", euro("1"), "Müller & Söhne", BUILDER, null, "Tõend nr 7", DAY);

        assertThat(transfer.creditor()).isEqualTo("Muller + Sohne");
        assertThat(transfer.remittance()).isEqualTo("Toend nr 7");
    }

    @Test
    void nothingAndLessThanNothingIsNotPaid() {
        assertRefused("payment-amount", () -> transfer("E1", "0"));
        assertRefused("payment-amount", () -> transfer("E1", "-0.01"));
    }

    @Test
    void aFileHasOneToFiveThousandTransfers() {
        assertRefused("payment-transfers", () -> fileOf(0));
        assertThat(fileOf(InstructionFile.MOST_TRANSFERS).transfers()).hasSize(5_000);
        assertRefused("payment-transfers", () -> fileOf(InstructionFile.MOST_TRANSFERS + 1));
    }

    @Test
    void aFileHasOneCurrency() {
        var crowns = new CreditTransfer("E2", Money.of("1", "SEK"), "Builder AS", BUILDER, null, "x", DAY);

        assertRefused("currency-differs", () -> file(transfer("E1", "1"), crowns));
    }

    @Test
    void aSumTooLongForABankIsRefused() {
        var most = "999999999999999.99";

        assertThat(file(transfer("E1", most)).sum()).isEqualTo(euro(most));
        assertRefused("money-too-large", () -> file(transfer("E1", most), transfer("E2", "0.01")));
    }

    @Test
    void aFileIsExecutedOnOneDay() {
        var later = new CreditTransfer("E2", euro("1"), "Builder AS", BUILDER, null, "x", DAY.plusDays(1));

        assertRefused("payment-execution-date", () -> file(transfer("E1", "1"), later));
    }

    @Test
    void noReferenceStandsTwice() {
        assertRefused("payment-reference-repeated", () -> file(transfer("E1", "1"), transfer("E1", "2")));
    }

    @Test
    void daysHaveYearsOfFourDigits() {
        assertRefused(
                "bank-date",
                () -> new CreditTransfer("E1", euro("1"), "B", CITY, null, "x", LocalDate.of(10_000, 1, 1)));
        assertRefused(
                "bank-date",
                () -> new InstructionFile(
                        "M", Instant.MAX, "C", "C", CITY, Samples.BANK, List.of(transfer("E1", "1")), DAY));
        assertThat(new InstructionFile(
                                "M", NOW.plusNanos(1), "C", "C", CITY, Samples.BANK, List.of(transfer("E1", "1")), DAY)
                        .created())
                .isEqualTo(NOW);
    }
}
