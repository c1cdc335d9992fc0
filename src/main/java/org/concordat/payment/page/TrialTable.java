package org.concordat.payment.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.concordat.ledger.Account;
import org.concordat.ledger.AccountClass;
import org.concordat.ledger.TrialBalance;
import org.concordat.ledger.TrialBalanceRow;
import org.concordat.payment.Statement;
import org.concordat.platform.Money;

/** A trial balance in which each account leads to its statement until the same day. */
public record TrialTable(LocalDate asOf, List<Row> rows, Money debit, Money credit, Money difference) {
    /** An account and party, and where its lines are. */
    public record Row(
            AccountClass accountClass, Account account, String party, Money debit, Money credit, String href) {}

    static TrialTable of(TrialBalance balance, Statement statement) {
        var rows = balance.rows().stream()
                .map(row -> row(row, balance.asOf(), statement))
                .toList();
        return new TrialTable(balance.asOf(), rows, balance.debit(), balance.credit(), balance.difference());
    }

    private static Row row(TrialBalanceRow row, LocalDate asOf, Statement statement) {
        var filter = Map.of("account", row.account().name(), "party", row.party(), "until", asOf.toString());
        return new Row(
                row.accountClass(),
                row.account(),
                statement.nameOf(row.party()),
                row.debit(),
                row.credit(),
                new LedgerLinks(statement.agreement(), filter).address("account"));
    }
}
