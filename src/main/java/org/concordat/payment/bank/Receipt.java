package org.concordat.payment.bank;

import org.concordat.platform.Iban;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/** Money that somebody has paid in. */
public record Receipt(
        String payer,
        @Nullable Iban payerIban,
        Money amount,
        String remittance,
        @Nullable String endToEndId) {
    public Receipt {
        payer = BankText.of(payer, BankText.NAME, "The name of the payer");
        remittance = BankText.of(remittance, BankText.REMITTANCE, "The remittance text");
        endToEndId = endToEndId == null ? null : BankText.id(endToEndId, "The end-to-end reference");
        if (!amount.isPositive()) {
            throw new InvalidValue("payment-amount", "The amount of a credit transfer is above zero");
        }
    }
}
