package org.concordat.payment.bank;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.concordat.payment.bank.BankEntry.Side;
import org.concordat.platform.Iban;
import org.concordat.platform.InvalidValue;

/** Writes what a bank would: the other side of the exchange, for development and tests. */
@Singleton
public final class BankAnswers {
    /** Every transfer has been settled. */
    public byte[] settled(InstructionFile file, String messageId, Instant created) {
        return settledExcept(file, Map.of(), messageId, created);
    }

    /**
     * Every transfer has been settled, except those rejected.
     *
     * @param rejected reason by end-to-end reference, for example {@code AC04}
     */
    public byte[] settledExcept(InstructionFile file, Map<String, String> rejected, String messageId, Instant created) {
        demandOwn(file, rejected.keySet());
        var answers = file.transfers().stream()
                .map(CreditTransfer::endToEndId)
                .map(id -> new PaymentAnswer(
                        id, rejected.containsKey(id) ? PaymentStatus.RJCT : PaymentStatus.ACSC, rejected.get(id)))
                .toList();
        return write(
                new PaymentStatusReport(messageId, created, file.messageId(), whole(file, rejected), null, answers));
    }

    private static PaymentStatus whole(InstructionFile file, Map<String, String> rejected) {
        if (rejected.isEmpty()) {
            return PaymentStatus.ACSC;
        }
        return rejected.size() == file.transfers().size() ? PaymentStatus.RJCT : PaymentStatus.PART;
    }

    /** The file has been rejected as a whole; no transfer is named. */
    public byte[] rejected(InstructionFile file, String reason, String messageId, Instant created) {
        return write(
                new PaymentStatusReport(messageId, created, file.messageId(), PaymentStatus.RJCT, reason, List.of()));
    }

    /** The debits on the account of the debtor for all transfers but those rejected. */
    public byte[] debits(
            InstructionFile file, Set<String> rejected, LocalDate bookedOn, String messageId, Instant created) {
        demandOwn(file, rejected);
        var executed = file.transfers().stream()
                .filter(each -> !rejected.contains(each.endToEndId()))
                .toList();
        var entries = IntStream.range(0, executed.size())
                .mapToObj(index -> debit(file, executed.get(index), bookedOn, messageId + "-" + (index + 1)))
                .toList();
        return write(new CreditDebitNotification(messageId, created, entries));
    }

    private static BankEntry debit(InstructionFile file, CreditTransfer transfer, LocalDate day, String reference) {
        return new BankEntry(
                file.debtorIban(),
                Side.DEBIT,
                transfer.amount(),
                day,
                day,
                false,
                BankText.id(reference, "The reference of an entry"),
                transfer.endToEndId(),
                transfer.remittance(),
                file.debtor(),
                file.debtorIban());
    }

    /** Credits on an account. */
    public byte[] credits(Iban account, List<Receipt> receipts, LocalDate bookedOn, String messageId, Instant created) {
        var entries = IntStream.range(0, receipts.size())
                .mapToObj(index -> credit(account, receipts.get(index), bookedOn, messageId + "-" + (index + 1)))
                .toList();
        return write(new CreditDebitNotification(messageId, created, entries));
    }

    private static BankEntry credit(Iban account, Receipt receipt, LocalDate day, String reference) {
        return new BankEntry(
                account,
                Side.CREDIT,
                receipt.amount(),
                day,
                day,
                false,
                BankText.id(reference, "The reference of an entry"),
                receipt.endToEndId(),
                receipt.remittance(),
                receipt.payer(),
                receipt.payerIban());
    }

    byte[] write(PaymentStatusReport report) {
        return StatusReportFile.write(report);
    }

    byte[] write(CreditDebitNotification notification) {
        return NotificationFile.write(notification);
    }

    private static void demandOwn(InstructionFile file, Set<String> references) {
        var own = file.transfers().stream().map(CreditTransfer::endToEndId).toList();
        if (!Set.copyOf(own).containsAll(references)) {
            throw new InvalidValue("bank-answer-reference", "Only transfers of the file can be rejected");
        }
    }
}
