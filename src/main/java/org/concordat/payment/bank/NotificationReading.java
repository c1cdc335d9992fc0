package org.concordat.payment.bank;

import static org.concordat.payment.bank.BankFile.required;

import com.prowidesoftware.swift.model.mx.dic.AccountNotification17;
import com.prowidesoftware.swift.model.mx.dic.BatchInformation2;
import com.prowidesoftware.swift.model.mx.dic.CashAccount39;
import com.prowidesoftware.swift.model.mx.dic.CreditDebitCode;
import com.prowidesoftware.swift.model.mx.dic.CreditorReferenceInformation2;
import com.prowidesoftware.swift.model.mx.dic.EntryStatus1Choice;
import com.prowidesoftware.swift.model.mx.dic.EntryTransaction10;
import com.prowidesoftware.swift.model.mx.dic.Party40Choice;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry10;
import com.prowidesoftware.swift.model.mx.dic.StructuredRemittanceInformation16;
import com.prowidesoftware.swift.model.mx.dic.TransactionParties6;
import com.prowidesoftware.swift.model.mx.dic.TransactionReferences6;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.concordat.payment.bank.BankEntry.Side;
import org.concordat.platform.Iban;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/** Reads notifications; a collective entry becomes one entry for each of its transactions, if the bank lists them. */
final class NotificationReading {
    private static final String BOOKED = "BOOK";

    private NotificationReading() {}

    static CreditDebitNotification read(byte[] file) {
        var notification = required(NotificationFile.FILES.read(file).getBkToCstmrDbtCdtNtfctn(), "the notification");
        var header = required(notification.getGrpHdr(), "its header");
        return new CreditDebitNotification(
                required(header.getMsgId(), "its message id"),
                required(header.getCreDtTm(), "the time of its creation").toInstant(),
                notification.getNtfctn().stream()
                        .flatMap(each -> entries(each).stream())
                        .toList());
    }

    private static List<BankEntry> entries(AccountNotification17 notification) {
        NotificationTotals.demand(notification);
        var account = required(
                Optional.ofNullable(notification.getAcct())
                        .map(CashAccount39::getId)
                        .map(Parts::iban)
                        .orElse(null),
                "the IBAN of the account");
        return notification.getNtry().stream()
                .flatMap(each -> entries(account, each).stream())
                .toList();
    }

    private static List<BankEntry> entries(Iban account, ReportEntry10 entry) {
        var parts = parts(entry);
        if (parts.size() < 2) {
            var only = parts.isEmpty() ? new EntryTransaction10() : parts.get(0);
            return List.of(entry(account, entry, only, Parts.money(entry.getAmt()), side(entry.getCdtDbtInd()), null));
        }
        demandSum(entry, parts);
        return IntStream.range(0, parts.size())
                .mapToObj(index -> part(account, entry, parts.get(index), index + 1))
                .toList();
    }

    private static List<EntryTransaction10> parts(ReportEntry10 entry) {
        var parts = entry.getNtryDtls().stream()
                .flatMap(details -> details.getTxDtls().stream())
                .toList();
        for (var details : entry.getNtryDtls()) {
            var stated = Optional.ofNullable(details.getBtch())
                    .map(BatchInformation2::getNbOfTxs)
                    .orElse(null);
            if (!details.getTxDtls().isEmpty()) {
                BankFile.demandCount(stated, details.getTxDtls().size());
            }
        }
        return parts;
    }

    private static void demandSum(ReportEntry10 entry, List<EntryTransaction10> parts) {
        var whole = Parts.money(entry.getAmt());
        var sum = parts.stream()
                .map(each -> side(each, entry) == side(entry.getCdtDbtInd())
                        ? Parts.money(each.getAmt())
                        : Parts.money(each.getAmt()).negated())
                .reduce(Money.zero(whole.currency()), Money::plus);
        BankFile.demandSum(whole.amount(), sum.amount());
    }

    private static BankEntry part(Iban account, ReportEntry10 entry, EntryTransaction10 part, int number) {
        return entry(account, entry, part, Parts.money(part.getAmt()), side(part, entry), number);
    }

    private static BankEntry entry(
            Iban account,
            ReportEntry10 entry,
            EntryTransaction10 part,
            Money amount,
            Side side,
            @Nullable Integer number) {
        var status = Optional.ofNullable(entry.getSts())
                .map(EntryStatus1Choice::getCd)
                .orElse(null);
        var booked = BOOKED.equals(required(status, "the status of an entry"));
        var bookedOn = booked ? required(Parts.day(entry.getBookgDt()), "the day an entry was booked") : null;
        var valueDate = entry.getValDt() == null ? bookedOn : Parts.day(entry.getValDt());
        return new BankEntry(
                account,
                side,
                amount,
                bookedOn,
                required(valueDate, "the value date of an entry"),
                Boolean.TRUE.equals(entry.isRvslInd()),
                reference(entry, part, number),
                reference(part, TransactionReferences6::getEndToEndId),
                remittance(part.getRmtInf()),
                debtor(part.getRltdPties()),
                part.getRltdPties() == null
                        ? null
                        : Parts.iban(part.getRltdPties().getDbtrAcct()));
    }

    private static Side side(@Nullable CreditDebitCode code) {
        return required(code, "whether an entry is a credit or a debit") == CreditDebitCode.CRDT
                ? Side.CREDIT
                : Side.DEBIT;
    }

    private static Side side(EntryTransaction10 part, ReportEntry10 entry) {
        return side(part.getCdtDbtInd() == null ? entry.getCdtDbtInd() : part.getCdtDbtInd());
    }

    /** Parts that the bank gave no reference of their own are told apart by their place in the whole. */
    private static String reference(ReportEntry10 entry, EntryTransaction10 part, @Nullable Integer number) {
        var own = reference(part, TransactionReferences6::getAcctSvcrRef);
        var whole = entry.getAcctSvcrRef();
        if (number == null) {
            return required(whole == null ? own : whole, "the bank's reference of an entry");
        }
        return own == null ? required(whole, "the bank's reference of an entry") + "/" + number : own;
    }

    private static @Nullable String reference(
            EntryTransaction10 part, Function<TransactionReferences6, @Nullable String> which) {
        return part.getRefs() == null ? null : which.apply(part.getRefs());
    }

    private static @Nullable String debtor(@Nullable TransactionParties6 parties) {
        return Optional.ofNullable(parties)
                .map(TransactionParties6::getDbtr)
                .map(Party40Choice::getPty)
                .map(PartyIdentification135::getNm)
                .orElse(null);
    }

    /** The lines as one text; where there are none, the structured reference of the creditor. */
    private static @Nullable String remittance(@Nullable RemittanceInformation16 given) {
        if (given == null) {
            return null;
        }
        if (!given.getUstrd().isEmpty()) {
            return String.join(" ", given.getUstrd());
        }
        return given.getStrd().stream()
                .map(StructuredRemittanceInformation16::getCdtrRefInf)
                .filter(Objects::nonNull)
                .map(CreditorReferenceInformation2::getRef)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
