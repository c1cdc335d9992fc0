package org.concordat.payment.instruction;

import org.concordat.payment.bank.CreditTransfer;
import org.concordat.vendor.VerifiedAccount;

/** An instruction in the words of a bank. */
final class Transfers {
    private Transfers() {}

    static CreditTransfer of(PaymentInstruction instruction, VerifiedAccount account) {
        return new CreditTransfer(
                instruction.number(),
                instruction.amount(),
                account.holder(),
                account.iban(),
                account.bic(),
                "Certificate " + instruction.certificateNumber(),
                instruction.executionDate());
    }
}
