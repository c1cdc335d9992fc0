package org.concordat.payment.bank;

import java.util.regex.Pattern;
import org.concordat.platform.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What a bank says of one transfer.
 *
 * @param reason a code of ISO 20022 such as {@code AC04} (account closed), or one of the bank's own
 */
public record PaymentAnswer(
        String endToEndId, PaymentStatus status, @Nullable String reason) {
    private static final Pattern REASON = Pattern.compile("[\\x21-\\x7E]([\\x20-\\x7E]{0,33}[\\x21-\\x7E])?");

    public PaymentAnswer {
        endToEndId = BankText.id(endToEndId, "The end-to-end reference");
        demandReason(reason);
    }

    static void demandReason(@Nullable String reason) {
        if (reason != null && !REASON.matcher(reason).matches()) {
            throw new InvalidValue("bank-reason", "A reason is a code of 1 to 35 characters");
        }
    }
}
