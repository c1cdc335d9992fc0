package org.concordat.ledger;

import org.concordat.platform.Money;

/** The balance of an account and party over all items, on the side it stands on. */
public record TrialBalanceRow(AccountClass accountClass, Account account, String party, Money debit, Money credit) {
    static TrialBalanceRow of(Account account, String party, Money balance) {
        var zero = Money.zero(balance.currency());
        return new TrialBalanceRow(
                account.accountClass(),
                account,
                party,
                balance.isPositive() ? balance : zero,
                balance.isNegative() ? balance.negated() : zero);
    }
}
