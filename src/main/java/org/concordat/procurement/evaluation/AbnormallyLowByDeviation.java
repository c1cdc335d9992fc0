package org.concordat.procurement.evaluation;

import static org.concordat.sharing.Rounding.divide;
import static org.concordat.sharing.Rounding.money;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Rounding;
import org.concordat.sharing.Working;
import org.jspecify.annotations.Nullable;

/**
 * Names prices that lie further below the mean than so many sample standard deviations; with few bids the method says
 * nothing. Source: domain rules, evaluation, abnormally low bids, relative; after guidance of the World Bank.
 */
@Singleton
final class AbnormallyLowByDeviation
        extends Calculation<AbnormallyLowByDeviation.Terms, AbnormallyLowByDeviation.Result> {
    private static final String METHOD = "relative";
    private static final int MOST_BIDS = 1000;

    AbnormallyLowByDeviation() {
        super("bid.abnormallyLow.stdDev", 1, Terms.class);
    }

    /**
     * @param deviations how many standard deviations below the mean; called k
     * @param minimumBids with fewer the method does not apply
     */
    record Terms(List<BidPrice> prices, @JsonProperty("k") BigDecimal deviations, int minimumBids) {
        Terms {
            prices = new BidPrices(prices).all();
            Demand.notNegative(deviations, "The number of standard deviations");
            Demand.count(minimumBids, 2, MOST_BIDS, "The minimum of bids");
        }
    }

    record Result(
            String method,
            boolean applicable,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigDecimal mean,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigDecimal sampleStdDev,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigDecimal threshold,

            List<String> flagged) {}

    @Override
    protected Result work(Terms given, Working working) {
        var enough = working.verdict(
                "Method applies",
                given.prices().size() >= given.minimumBids(),
                "{} bids, at least {}",
                given.prices().size(),
                given.minimumBids());
        return enough
                ? compare(new BidPrices(given.prices()), given.deviations(), working)
                : new Result(METHOD, false, null, null, null, List.of());
    }

    private static Result compare(BidPrices prices, BigDecimal deviations, Working working) {
        var count = prices.count();
        var sum = prices.sum();
        var spread = spread(prices);
        var squared = divide(spread, count.multiply(count.subtract(BigDecimal.ONE)));
        var deviation = squared.sqrt(Rounding.EXACT);
        working.step("Mean", money(sum, count), "{} ÷ {}", sum, count);
        working.step("Sample standard deviation", money(deviation), "square root of {}", squared);
        var threshold = working.step(
                "Threshold",
                money(sum.subtract(count.multiply(deviations).multiply(deviation)), count),
                "{} ÷ {} − {} × {}",
                sum,
                count,
                deviations,
                deviation);
        var flagged = prices.biddersWhere(price -> isBelow(price, prices, spread, deviations));
        working.verdict("Flagged", Bidders.listed(flagged), "strictly below {}", threshold);
        return new Result(METHOD, true, money(sum, count), money(deviation), threshold, flagged);
    }

    /** The variance times count × (count − 1): a whole number of squared units, without any division. */
    private static BigDecimal spread(BidPrices prices) {
        var squares = prices.all().stream()
                .map(each -> each.price().multiply(each.price()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return prices.count().multiply(squares).subtract(prices.sum().multiply(prices.sum()));
    }

    /** As price < mean − k × deviation, squared, so that what lies on the line is not taken for below it. */
    private static boolean isBelow(BigDecimal price, BidPrices prices, BigDecimal spread, BigDecimal deviations) {
        var count = prices.count();
        var below = prices.sum().subtract(count.multiply(price));
        var distance = below.multiply(below).multiply(count.subtract(BigDecimal.ONE));
        return below.signum() > 0
                && distance.compareTo(
                                deviations.multiply(deviations).multiply(count).multiply(spread))
                        > 0;
    }
}
