package org.concordat.sharing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Adjusts an amount by indices some of which are in other currencies: such an index is first brought into the currency of
 * payment, the base index at the base rate and the current one at the current rate. Source: domain rules, cost sharing,
 * indexation.compositeForeign (FIDIC 13.8).
 */
@Singleton
final class CompositeForeignIndexation extends Calculation<CompositeForeignIndexation.Terms, IndexedAmount> {
    CompositeForeignIndexation() {
        super("indexation.compositeForeign", 1, Terms.class);
    }

    record Terms(
            BigDecimal amount,
            BigDecimal fixed,
            String paymentCurrency,
            List<ForeignIndex> terms,
            DollarRates unitsPerUsd) {
        Terms {
            terms = Demand.few(terms);
            IndexedAmount.demand(
                    amount, fixed, terms.stream().map(ForeignIndex::weight).toList());
            for (var term : terms) {
                unitsPerUsd.demand(term.currency(), paymentCurrency);
            }
        }
    }

    @Override
    protected IndexedAmount work(Terms given, Working working) {
        var parts = given.terms().stream()
                .map(term -> weighted(term, given, working))
                .toList();
        return IndexedAmount.of(given.amount(), given.fixed(), parts, working);
    }

    private static Fraction weighted(ForeignIndex term, Terms given, Working working) {
        var rates = given.unitsPerUsd();
        var base = inPaymentCurrency("Base index", term.base(), term.currency(), rates.base(), given, working);
        var current =
                inPaymentCurrency("Current index", term.current(), term.currency(), rates.current(), given, working);
        var part = new Fraction(
                term.weight().multiply(current.dividend()).multiply(base.divisor()),
                current.divisor().multiply(base.dividend()));
        working.step("Weighted index", part.shown(), "{} × {} ÷ {}", term.weight(), current.shown(), base.shown());
        return part;
    }

    private static Fraction inPaymentCurrency(
            String label,
            BigDecimal index,
            String currency,
            Map<String, BigDecimal> unitsPerUsd,
            Terms given,
            Working working) {
        if (currency.equals(given.paymentCurrency())) {
            return Fraction.of(index);
        }
        var ours = DollarRates.of(given.paymentCurrency(), unitsPerUsd);
        var theirs = DollarRates.of(currency, unitsPerUsd);
        var converted = new Fraction(index.multiply(ours), theirs);
        working.step(
                label + " from " + currency + " to " + given.paymentCurrency(),
                converted.shown(),
                "{} × {} ÷ {}",
                index,
                ours,
                theirs);
        return converted;
    }
}
