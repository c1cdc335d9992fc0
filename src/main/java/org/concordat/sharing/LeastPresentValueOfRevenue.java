package org.concordat.sharing;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.InvalidValue;
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

    record Terms(BigDecimal bidPresentValue, BigDecimal discountRatePct, List<BigDecimal> yearlyRevenue) {
        Terms {
            Demand.notNegative(bidPresentValue, "A bid");
            Discounting.refuse(discountRatePct);
            yearlyRevenue = Demand.noneNegative(yearlyRevenue, "The revenue of a year");
            if (yearlyRevenue.size() > Demand.MOST_YEARS) {
                throw new InvalidValue("years", "A concession runs for at most " + Demand.MOST_YEARS + " years");
            }
        }
    }

    record Result(
            List<BigDecimal> cumulativePresentValue,
            @Nullable Integer endsInYear) {}

    @Override
    protected Result work(Terms given, Working working) {
        var discounting = Discounting.at(given.discountRatePct());
        var cumulative = new ArrayList<BigDecimal>();
        var sum = Fraction.of(BigDecimal.ZERO);
        for (var revenue : given.yearlyRevenue()) {
            var year = cumulative.size() + 1;
            var before = sum;
            sum = discounting.next(before, revenue);
            working.step(
                    "Present value up to year " + year,
                    sum.shown(),
                    "{} + {} ÷ {} to the power of {}",
                    before.shown(),
                    revenue,
                    discounting.growth(),
                    year);
            cumulative.add(sum.money());
            if (sum.compareTo(given.bidPresentValue()) >= 0) {
                return new Result(
                        cumulative,
                        working.verdict("Ends in year", year, "{} reaches {}", sum.shown(), given.bidPresentValue()));
            }
        }
        working.verdict("Ends in year", "none of these", "{} is below {}", sum.shown(), given.bidPresentValue());
        return new Result(cumulative, null);
    }
}
