package org.concordat.payment.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import org.concordat.platform.Bic;
import org.concordat.platform.Iban;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;

/**
 * What one debtor asks its bank to pay from one account, in one currency, on one day.
 *
 * @param messageId never used twice towards the same bank, which takes a second file of that name for the same one
 * @param created in whole seconds
 * @param initiatingParty who sends the file
 */
public record InstructionFile(
        String messageId,
        Instant created,
        String initiatingParty,
        String debtor,
        Iban debtorIban,
        Bic debtorBic,
        List<CreditTransfer> transfers,
        LocalDate executionDate) {
    /** So many stay below the ten megabytes that are read back. */
    public static final int MOST_TRANSFERS = 5_000;

    public InstructionFile {
        messageId = BankText.id(messageId, "The message id");
        created = BankTime.instant(created);
        initiatingParty = BankText.of(initiatingParty, BankText.NAME, "The name of the initiating party");
        debtor = BankText.of(debtor, BankText.NAME, "The name of the debtor");
        executionDate = BankTime.day(executionDate);
        transfers = List.copyOf(transfers);
        if (transfers.isEmpty() || transfers.size() > MOST_TRANSFERS) {
            throw new InvalidValue(
                    "payment-transfers", "An instruction file has 1 to " + MOST_TRANSFERS + " credit transfers");
        }
        demandOneDay(transfers, executionDate);
        demandOwnReferences(transfers);
        sum(transfers);
    }

    /** The control sum of the file. */
    public Money sum() {
        return sum(transfers);
    }

    public Currency currency() {
        return transfers.get(0).amount().currency();
    }

    /** Also refuses a second currency, and a sum that no bank could read. */
    private static Money sum(List<CreditTransfer> transfers) {
        return transfers.stream()
                .map(CreditTransfer::amount)
                .reduce(Money::plus)
                .orElseThrow();
    }

    private static void demandOneDay(List<CreditTransfer> transfers, LocalDate day) {
        if (!transfers.stream().allMatch(each -> each.executionDate().equals(day))) {
            throw new InvalidValue("payment-execution-date", "All transfers of a file are executed on its day");
        }
    }

    private static void demandOwnReferences(List<CreditTransfer> transfers) {
        var seen = new HashSet<String>();
        if (!transfers.stream().map(CreditTransfer::endToEndId).allMatch(seen::add)) {
            throw new InvalidValue(
                    "payment-reference-repeated", "Each transfer has an end-to-end reference of its own");
        }
    }
}
