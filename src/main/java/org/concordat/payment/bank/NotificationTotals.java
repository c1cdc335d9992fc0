package org.concordat.payment.bank;

import static org.concordat.payment.bank.BankFile.demandCount;
import static org.concordat.payment.bank.BankFile.demandSum;

import com.prowidesoftware.swift.model.mx.dic.AccountNotification17;
import com.prowidesoftware.swift.model.mx.dic.AmountAndDirection35;
import com.prowidesoftware.swift.model.mx.dic.CreditDebitCode;
import com.prowidesoftware.swift.model.mx.dic.NumberAndSumOfTransactions1;
import com.prowidesoftware.swift.model.mx.dic.NumberAndSumOfTransactions4;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry10;
import com.prowidesoftware.swift.model.mx.dic.TotalTransactions6;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts and sums that a notification states beside its entries; a bank need not state them. */
final class NotificationTotals {
    private NotificationTotals() {}

    static TotalTransactions6 of(List<ReportEntry10> entries) {
        var credits = of(entries, CreditDebitCode.CRDT);
        var debits = of(entries, CreditDebitCode.DBIT);
        var net = sum(credits).subtract(sum(debits));
        return new TotalTransactions6()
                .setTtlNtries(new NumberAndSumOfTransactions4()
                        .setNbOfNtries(String.valueOf(entries.size()))
                        .setSum(sum(entries))
                        .setTtlNetNtry(new AmountAndDirection35()
                                .setAmt(net.abs())
                                .setCdtDbtInd(net.signum() < 0 ? CreditDebitCode.DBIT : CreditDebitCode.CRDT)))
                .setTtlCdtNtries(total(credits))
                .setTtlDbtNtries(total(debits));
    }

    private static NumberAndSumOfTransactions1 total(List<ReportEntry10> entries) {
        return new NumberAndSumOfTransactions1()
                .setNbOfNtries(String.valueOf(entries.size()))
                .setSum(sum(entries));
    }

    static void demand(AccountNotification17 notification) {
        var stated = notification.getTxsSummry();
        if (stated == null || isOnePageOfMany(notification)) {
            return;
        }
        var entries = notification.getNtry();
        demandAll(stated.getTtlNtries(), entries);
        demandTotal(stated.getTtlCdtNtries(), of(entries, CreditDebitCode.CRDT));
        demandTotal(stated.getTtlDbtNtries(), of(entries, CreditDebitCode.DBIT));
    }

    /** The totals are then those of all pages together. */
    private static boolean isOnePageOfMany(AccountNotification17 notification) {
        var page = notification.getNtfctnPgntn();
        return page != null && !(page.isLastPgInd() && "1".equals(page.getPgNb()));
    }

    private static void demandAll(@Nullable NumberAndSumOfTransactions4 stated, List<ReportEntry10> entries) {
        if (stated == null) {
            return;
        }
        demandCount(stated.getNbOfNtries(), entries.size());
        demandSum(stated.getSum(), sum(entries));
        var net = stated.getTtlNetNtry();
        if (net != null && net.getAmt() != null) {
            var summed = sum(of(entries, CreditDebitCode.CRDT)).subtract(sum(of(entries, CreditDebitCode.DBIT)));
            demandSum(net.getCdtDbtInd() == CreditDebitCode.DBIT ? net.getAmt().negate() : net.getAmt(), summed);
        }
    }

    private static void demandTotal(@Nullable NumberAndSumOfTransactions1 stated, List<ReportEntry10> entries) {
        if (stated != null) {
            demandCount(stated.getNbOfNtries(), entries.size());
            demandSum(stated.getSum(), sum(entries));
        }
    }

    private static List<ReportEntry10> of(List<ReportEntry10> entries, CreditDebitCode side) {
        return entries.stream().filter(each -> each.getCdtDbtInd() == side).toList();
    }

    private static BigDecimal sum(List<ReportEntry10> entries) {
        return entries.stream()
                .map(each -> Parts.money(each.getAmt()).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
