package org.concordat.desk.exposure;

import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import org.concordat.ledger.YearSum;
import org.concordat.platform.Money;

/** What each party bears of each year, in one currency: the years in their order, every party in each of them. */
public record YearlyContributions(Currency currency, List<String> parties, List<BorneInYear> years) {
    /** One year; a party that bears nothing of it stands there with zero. */
    public record BorneInYear(int year, List<Money> amounts, Money total) {}

    static List<YearlyContributions> of(List<YearSum> sums) {
        return sums.stream()
                .map(sum -> sum.amount().currency())
                .distinct()
                .map(currency -> of(
                        currency,
                        sums.stream()
                                .filter(sum -> sum.amount().currency().equals(currency))
                                .toList()))
                .toList();
    }

    private static YearlyContributions of(Currency currency, List<YearSum> sums) {
        var zero = Money.zero(currency);
        var parties = sums.stream().map(YearSum::party).distinct().sorted().toList();
        var years = new TreeMap<Integer, TreeMap<String, Money>>();
        sums.forEach(sum -> years.computeIfAbsent(sum.year(), year -> new TreeMap<>())
                .merge(sum.party(), sum.amount(), Money::plus));
        var rows = years.entrySet().stream()
                .map(year -> {
                    var amounts = parties.stream()
                            .map(party -> year.getValue().getOrDefault(party, zero))
                            .toList();
                    return new BorneInYear(
                            year.getKey(), amounts, amounts.stream().reduce(zero, Money::plus));
                })
                .toList();
        return new YearlyContributions(currency, parties, rows);
    }
}
