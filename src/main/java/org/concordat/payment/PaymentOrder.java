package org.concordat.payment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.concordat.platform.Money;

/** A payment as the bank has made it; the reference has the letters that bank messages allow. */
public record PaymentOrder(
        @NotNull Money amount,
        @NotNull LocalDate valueDate,

        @NotNull @Pattern(regexp = BANK_REFERENCE, message = "1 to 35 letters, digits or / - ? : ( ) . , ' +")
        String bankReference) {
    static final String BANK_REFERENCE = "[A-Za-z0-9/?:().,'+-][A-Za-z0-9/?:().,'+ -]{0,34}";

    /** Whether a bank's own reference, which may be longer, can stand on a payment. */
    public static boolean isReference(String text) {
        return text.matches(BANK_REFERENCE);
    }
}
