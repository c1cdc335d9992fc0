package org.concordat.payment.bank;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.concordat.platform.InvalidValue;

/** What a bank reports of movements on accounts, by {@code camt.054.001.08}; entries of an account stand together. */
public record CreditDebitNotification(String messageId, Instant created, List<BankEntry> entries) {
    public CreditDebitNotification {
        messageId = BankText.id(messageId, "The message id");
        created = BankTime.instant(created);
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new InvalidValue("bank-file-empty", "The file reports no movement");
        }
        var seen = new HashSet<String>();
        if (!entries.stream()
                .map(each -> each.account() + " " + each.reference())
                .allMatch(seen::add)) {
            throw new InvalidValue("bank-file-reference-repeated", "The file reports the same movement twice");
        }
    }

    public static CreditDebitNotification read(byte[] file) {
        return NotificationReading.read(file);
    }
}
