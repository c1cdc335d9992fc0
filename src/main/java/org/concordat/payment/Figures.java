package org.concordat.payment;

import java.util.Currency;
import java.util.List;
import java.util.function.Predicate;
import org.concordat.ledger.Account;
import org.concordat.ledger.Balance;
import org.concordat.platform.Money;

/** Reads the figures of a statement out of ledger balances; what an account means stands in the chart of accounts. */
record Figures(List<Balance> balances, Currency currency) {
    Figures ofItem(String item) {
        return where(balance -> balance.item().equals(item));
    }

    Amounts amounts() {
        var certified = sum(Account.CERTIFIED);
        var paid = sum(Account.PAID).negated();
        var outstanding = sum(Account.PAYABLE).negated();
        return new Amounts(
                sum(Account.COMMITMENT).plus(certified), certified, paid.plus(outstanding), paid, outstanding);
    }

    /** What a party bears of what was certified. */
    Money borneBy(String party) {
        return where(balance -> balance.party().equals(party)).sum(Account.CONTRIBUTION);
    }

    private Figures where(Predicate<Balance> wanted) {
        return new Figures(balances.stream().filter(wanted).toList(), currency);
    }

    private Money sum(Account account) {
        return balances.stream()
                .filter(balance -> balance.account() == account)
                .map(Balance::amount)
                .reduce(Money.zero(currency), Money::plus);
    }
}
