package org.concordat.sharing;

import static org.concordat.sharing.Rounding.money;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a list of possible payments is expected to cost, undiscounted and as a present value; year 1 ends a year from now.
 * Source: domain rules, cost sharing, contingentLiability.expected.
 */
@Singleton
final class ExpectedContingentLiability
        extends Calculation<ExpectedContingentLiability.Terms, ExpectedContingentLiability.Result> {
    ExpectedContingentLiability() {
        super("contingentLiability.expected", 1, Terms.class);
    }

    record Terms(BigDecimal discountRatePct, List<PossiblePayment> items) {
        Terms {
            Discounting.refuse(discountRatePct);
            items = Demand.few(items);
        }
    }

    record Result(BigDecimal expected, BigDecimal presentValue) {}

    @Override
    protected Result work(Terms given, Working working) {
        var discounting = Discounting.at(given.discountRatePct());
        var byYear = new TreeMap<Integer, BigDecimal>();
        for (var item : given.items()) {
            var part = working.step(
                    "Expected in year " + item.year(),
                    item.probability().multiply(item.payment()),
                    "{} × {}",
                    item.probability(),
                    item.payment());
            working.step(
                    "Its present value",
                    discounting.presentValue(part, item.year()),
                    "{} ÷ {} to the power of {}",
                    part,
                    discounting.growth(),
                    item.year());
            byYear.merge(item.year(), part, BigDecimal::add);
        }
        var expected = byYear.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var present = presentValue(byYear, discounting);
        return new Result(
                working.step("Expected", money(expected), "sum"),
                working.step("Present value", present.money(), "sum"));
    }

    private static Fraction presentValue(SortedMap<Integer, BigDecimal> byYear, Discounting discounting) {
        var sum = Fraction.of(byYear.getOrDefault(0, BigDecimal.ZERO));
        var last = byYear.isEmpty() ? 0 : byYear.lastKey();
        for (var year = 1; year <= last; year++) {
            sum = discounting.next(sum, byYear.getOrDefault(year, BigDecimal.ZERO));
        }
        return sum;
    }
}
