package org.concordat.payment.bank;

import java.time.LocalDate;
import org.concordat.platform.Bic;
import org.concordat.platform.Iban;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/**
 * One payment of an instruction; name and remittance are kept as a bank takes them.
 *
 * @param endToEndId comes back in every answer and on both statements
 * @param creditorBic only where a bank still asks for it: the IBAN says which bank it is
 */
public record CreditTransfer(
        String endToEndId,
        Money amount,
        String creditor,
        Iban creditorIban,
        @Nullable Bic creditorBic,
        String remittance,
        LocalDate executionDate) {
    public CreditTransfer {
        endToEndId = BankText.id(endToEndId, "The end-to-end reference");
        creditor = BankText.of(creditor, BankText.NAME, "The name of the creditor");
        remittance = BankText.of(remittance, BankText.REMITTANCE, "The remittance text");
        executionDate = BankTime.day(executionDate);
        if (!amount.isPositive()) {
            throw new InvalidValue("payment-amount", "The amount of a credit transfer is above zero");
        }
    }
}
