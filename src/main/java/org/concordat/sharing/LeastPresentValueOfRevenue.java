package org.concordat.sharing;

import static org.concordat.sharing.Rounding.money;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ends a concession with the year in which the present value of its revenue reaches the bid. Where it never does, the
 * contract decides. Source: domain rules, cost sharing, revenue.leastPresentValue.
 */
@Singleton
final class LeastPresentValueOfRevenue
        extends Calculation<LeastPresentValueOfRevenue.Terms, LeastPresentValueOfRevenue.Result> {
    LeastPresentValueOfRevenue() {
        super("revenue.leastPresentValue", 1, Terms.class);
    }

    record Terms(BigDecimal bidPresentValue, BigDecimal discountRatePct, List<BigDecimal> yearlyRevenue) {}

    record Result(
            List<BigDecimal> cumulativePresentValue,
            @Nullable Integer endsInYear) {}

    @Override
    protected Result work(Terms given, Working working) {
        var discounting = Discounting.at(given.discountRatePct());
        var cumulative = new ArrayList<BigDecimal>();
        var sum = BigDecimal.ZERO;
        for (var revenue : given.yearlyRevenue()) {
            var year = cumulative.size() + 1;
            sum = working.step(
                    "Present value up to year " + year,
                    sum.add(discounting.presentValue(revenue, year)),
                    "{} + {} ÷ {} to the power of {}",
                    sum,
                    revenue,
                    discounting.growth(),
                    year);
            cumulative.add(money(sum));
            if (sum.compareTo(given.bidPresentValue()) >= 0) {
                return new Result(
                        cumulative,
                        working.verdict("Ends in year", year, "{} reaches {}", sum, given.bidPresentValue()));
            }
        }
        return new Result(cumulative, null);
    }
}
