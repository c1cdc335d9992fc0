package org.concordat.payment.page;

import org.concordat.payment.CertificateView;
import org.concordat.payment.PaymentOrder;
import org.concordat.platform.Money;
import org.concordat.platform.page.Dates;
import org.jspecify.annotations.Nullable;

/** What the payment form sends, as typed; shown again as it was where something is refused. */
public record PaymentForm(
        @Nullable String amount,
        @Nullable String valueDate,
        @Nullable String bankReference) {
    static final PaymentForm EMPTY = new PaymentForm(null, null, null);

    PaymentOrder order(CertificateView certificate) {
        var currency = certificate.payable().currency().getCurrencyCode();
        return new PaymentOrder(Money.of(text(amount), currency), Dates.parse(valueDate), text(bankReference));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
