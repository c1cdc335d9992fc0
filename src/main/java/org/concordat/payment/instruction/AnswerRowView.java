package org.concordat.payment.instruction;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/**
 * One item of a bank's answer.
 *
 * @param reference the end-to-end reference it names, empty where it names none
 * @param entry the bank's own reference of a movement, empty in a status report
 * @param reason why it was rejected, or why it fits no payment
 */
public record AnswerRowView(
        UUID id,
        BankAnswerId answer,
        String reference,
        String entry,
        @Nullable Money amount,
        RowOutcome outcome,
        @Nullable String reason,
        @Nullable InstructionId instruction) {
    AnswerRowView(
            UUID id,
            BankAnswerId answer,
            String reference,
            String entry,
            @Nullable BigDecimal amount,
            @Nullable Currency currency,
            RowOutcome outcome,
            @Nullable String reason,
            @Nullable UUID instruction) {
        this(
                id,
                answer,
                reference,
                entry,
                amount == null || currency == null ? null : new Money(amount, currency),
                outcome,
                reason,
                instruction == null ? null : new InstructionId(instruction));
    }
}
