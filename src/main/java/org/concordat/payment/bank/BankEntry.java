package org.concordat.payment.bank;

import java.time.LocalDate;
import org.concordat.platform.Iban;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/**
 * One movement on an account as the bank that keeps it has written it.
 *
 * @param amount never below zero; {@code side} says where it went
 * @param bookedOn missing while the movement is only announced
 * @param reversal this movement takes back an earlier one: a reversed debit is a credit
 * @param reference the bank's own, different for each movement on the account
 * @param endToEndId as the payer gave it; missing where it gave none
 * @param debtor who paid, as the bank knows it
 */
public record BankEntry(
        Iban account,
        Side side,
        Money amount,
        @Nullable LocalDate bookedOn,
        LocalDate valueDate,
        boolean reversal,
        String reference,
        @Nullable String endToEndId,
        @Nullable String remittance,
        @Nullable String debtor,
        @Nullable Iban debtorIban) {
    /** Long enough for a reference of 35 characters and the number inside of a collective entry. */
    private static final int REFERENCE = 50;

    private static final int DEBTOR = 140;
    private static final int LINES = 1_400;
    /** What the scheme writes where a payer gave no reference. */
    private static final String NONE = "NOTPROVIDED";

    /** Into the account, or out of it. */
    public enum Side {
        CREDIT,
        DEBIT
    }

    public BankEntry {
        if (amount.isNegative()) {
            throw new InvalidValue(
                    "bank-file-amount", "An amount has at most 18 digits, 5 after the point, and no sign");
        }
        bookedOn = bookedOn == null ? null : BankTime.day(bookedOn);
        valueDate = BankTime.day(valueDate);
        reference = BankFile.required(
                BankText.fromBank(reference, REFERENCE, "The reference of an entry"),
                "the bank's reference of an entry");
        var given = BankText.fromBank(endToEndId, BankText.ID, "The end-to-end reference");
        endToEndId = NONE.equals(given) ? null : given;
        remittance = BankText.fromBank(remittance, LINES, "The remittance text");
        debtor = BankText.fromBank(debtor, DEBTOR, "The name of the debtor");
    }

    public boolean isBooked() {
        return bookedOn != null;
    }
}
