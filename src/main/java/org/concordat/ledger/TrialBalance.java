package org.concordat.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.concordat.platform.Money;

/** Every account and party of a book with its balance on the side it stands on; the sides are equal. */
public record TrialBalance(LocalDate asOf, List<TrialBalanceRow> rows, Money debit, Money credit, Money difference) {
    private static final Comparator<Key> ORDER = Comparator.comparing(
                    (Key key) -> key.account().accountClass())
            .thenComparing(Key::account)
            .thenComparing(Key::party);

    private record Key(Account account, String party) {}

    /** @param balances of one currency */
    static TrialBalance of(LocalDate asOf, Currency currency, List<Balance> balances) {
        var sums = new TreeMap<Key, Money>(ORDER);
        balances.forEach(
                balance -> sums.merge(new Key(balance.account(), balance.party()), balance.amount(), Money::plus));
        var rows = sums.entrySet().stream()
                .map(sum ->
                        TrialBalanceRow.of(sum.getKey().account(), sum.getKey().party(), sum.getValue()))
                .toList();
        var debit = total(rows, TrialBalanceRow::debit, currency);
        var credit = total(rows, TrialBalanceRow::credit, currency);
        return new TrialBalance(asOf, rows, debit, credit, debit.minus(credit));
    }

    private static Money total(List<TrialBalanceRow> rows, Function<TrialBalanceRow, Money> side, Currency currency) {
        return rows.stream().map(side).reduce(Money.zero(currency), Money::plus);
    }
}
