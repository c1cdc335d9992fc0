package org.concordat.payment.instruction.page;

import org.concordat.payment.CertificateView;
import org.concordat.payment.instruction.NewInstruction;
import org.concordat.platform.Money;
import org.concordat.platform.page.Dates;
import org.jspecify.annotations.Nullable;

/** What the form sends, as typed; shown again as it was where something is refused. */
public record InstructionForm(
        @Nullable String amount, @Nullable String executionDate) {
    static InstructionForm allOf(CertificateView certificate) {
        return new InstructionForm(certificate.free().amount().toPlainString(), null);
    }

    NewInstruction instruction(CertificateView certificate) {
        var currency = certificate.payable().currency().getCurrencyCode();
        return new NewInstruction(Money.of(amount == null ? "" : amount.strip(), currency), Dates.parse(executionDate));
    }
}
