package org.concordat.payment.bank;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.prowidesoftware.swift.model.mx.MxCamt05400108;
import com.prowidesoftware.swift.model.mx.dic.AccountNotification17;
import com.prowidesoftware.swift.model.mx.dic.BankToCustomerDebitCreditNotificationV08;
import com.prowidesoftware.swift.model.mx.dic.BankTransactionCodeStructure4;
import com.prowidesoftware.swift.model.mx.dic.BankTransactionCodeStructure5;
import com.prowidesoftware.swift.model.mx.dic.BankTransactionCodeStructure6;
import com.prowidesoftware.swift.model.mx.dic.CashAccount39;
import com.prowidesoftware.swift.model.mx.dic.CreditDebitCode;
import com.prowidesoftware.swift.model.mx.dic.EntryDetails9;
import com.prowidesoftware.swift.model.mx.dic.EntryStatus1Choice;
import com.prowidesoftware.swift.model.mx.dic.EntryTransaction10;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader81;
import com.prowidesoftware.swift.model.mx.dic.Party40Choice;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry10;
import com.prowidesoftware.swift.model.mx.dic.TransactionParties6;
import com.prowidesoftware.swift.model.mx.dic.TransactionReferences6;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import org.concordat.payment.bank.BankEntry.Side;
import org.concordat.platform.Iban;

/** Notifications as {@code camt.054.001.08}: a block for each account, with its totals. */
final class NotificationFile {
    static final BankFile<MxCamt05400108> FILES =
            new BankFile<>(MxCamt05400108.class, MxCamt05400108.NAMESPACE, MxCamt05400108._classes);

    private NotificationFile() {}

    static byte[] write(CreditDebitNotification notification) {
        var created = BankTime.written(notification.created());
        var written = new BankToCustomerDebitCreditNotificationV08()
                .setGrpHdr(
                        new GroupHeader81().setMsgId(notification.messageId()).setCreDtTm(created));
        notification.entries().stream()
                .collect(groupingBy(BankEntry::account, LinkedHashMap::new, toList()))
                .forEach((account, entries) -> written.addNtfctn(account(account, entries, created)
                        .setId(String.valueOf(written.getNtfctn().size() + 1))));
        return FILES.write(new MxCamt05400108().setBkToCstmrDbtCdtNtfctn(written));
    }

    private static AccountNotification17 account(Iban account, List<BankEntry> entries, OffsetDateTime created) {
        var written = new AccountNotification17()
                .setCreDtTm(created)
                .setAcct(new CashAccount39().setId(Parts.account(account)));
        entries.forEach(each -> written.addNtry(entry(each)));
        return written.setTxsSummry(NotificationTotals.of(written.getNtry()));
    }

    private static ReportEntry10 entry(BankEntry entry) {
        var written = new ReportEntry10()
                .setAmt(Parts.amount(entry.amount()))
                .setCdtDbtInd(entry.side() == Side.CREDIT ? CreditDebitCode.CRDT : CreditDebitCode.DBIT)
                .setRvslInd(entry.reversal())
                .setSts(new EntryStatus1Choice().setCd(entry.isBooked() ? "BOOK" : "PDNG"))
                .setValDt(Parts.day(entry.valueDate()))
                .setAcctSvcrRef(entry.reference())
                .setBkTxCd(kind(entry.side()));
        if (entry.bookedOn() != null) {
            written.setBookgDt(Parts.day(entry.bookedOn()));
        }
        return written.addNtryDtls(new EntryDetails9().addTxDtls(details(entry)));
    }

    private static EntryTransaction10 details(BankEntry entry) {
        var written = new EntryTransaction10().setRefs(new TransactionReferences6().setAcctSvcrRef(entry.reference()));
        if (entry.endToEndId() != null) {
            written.getRefs().setEndToEndId(entry.endToEndId());
        }
        if (entry.debtor() != null || entry.debtorIban() != null) {
            written.setRltdPties(payer(entry));
        }
        if (entry.remittance() != null) {
            written.setRmtInf(Parts.remittance(entry.remittance()));
        }
        return written;
    }

    private static TransactionParties6 payer(BankEntry entry) {
        var written = new TransactionParties6();
        if (entry.debtor() != null) {
            written.setDbtr(new Party40Choice().setPty(Parts.party(entry.debtor())));
        }
        if (entry.debtorIban() != null) {
            written.setDbtrAcct(Parts.cashAccount(entry.debtorIban()));
        }
        return written;
    }

    /** A credit transfer by SEPA, received or issued. */
    private static BankTransactionCodeStructure4 kind(Side side) {
        return new BankTransactionCodeStructure4()
                .setDomn(new BankTransactionCodeStructure5()
                        .setCd("PMNT")
                        .setFmly(new BankTransactionCodeStructure6()
                                .setCd(side == Side.CREDIT ? "RCDT" : "ICDT")
                                .setSubFmlyCd("ESCT")));
    }
}
