package org.concordat.payment.bank;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.concordat.platform.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What a bank says of an instruction file, by {@code pain.002.001.10}; transfers it does not name share the status of the
 * whole, unless that is {@link PaymentStatus#PART}.
 *
 * @param originalMessageId the message id of the instruction file
 * @param groupStatus of the file; that of its one block of payments where the bank gives both
 */
public record PaymentStatusReport(
        String messageId,
        Instant created,
        String originalMessageId,
        @Nullable PaymentStatus groupStatus,
        @Nullable String groupReason,
        List<PaymentAnswer> answers) {
    public PaymentStatusReport {
        messageId = BankText.id(messageId, "The message id");
        created = BankTime.instant(created);
        originalMessageId = BankText.id(originalMessageId, "The message id of the instruction");
        PaymentAnswer.demandReason(groupReason);
        answers = List.copyOf(answers);
        var seen = new HashSet<String>();
        if (!answers.stream().map(PaymentAnswer::endToEndId).allMatch(seen::add)) {
            throw new InvalidValue("bank-file-reference-repeated", "The file names the same transfer twice");
        }
        if (groupStatus == null && answers.isEmpty()) {
            throw new InvalidValue("bank-file-incomplete", "The file states the status of nothing");
        }
        if (groupStatus == PaymentStatus.RJCT
                && answers.stream().anyMatch(each -> !each.status().isRefused())) {
            throw new InvalidValue(
                    "bank-file-contradictory", "The file rejects the whole and accepts a transfer of it");
        }
    }

    public static PaymentStatusReport read(byte[] file) {
        return StatusReportFile.read(file);
    }

    /** What is said of this transfer; empty where nothing is. */
    public Optional<PaymentAnswer> answerTo(String endToEndId) {
        var own = answers.stream()
                .filter(each -> each.endToEndId().equals(endToEndId))
                .findFirst();
        return own.or(() -> Optional.ofNullable(groupStatus)
                .filter(status -> status != PaymentStatus.PART)
                .map(status -> new PaymentAnswer(endToEndId, status, groupReason)));
    }
}
